import type { ReactNode } from 'react'
import { DefinitionList } from '#app/ui/definition-list'
import { SkipLink } from '#app/ui/hidden'
import { Page, Split, Stack } from '#app/ui/layout'
import { Breadcrumbs, SectionNav } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Prose } from '#app/ui/prose'
import { Forms } from '#app/ui/specimen/forms'
import { Colours, Type } from '#app/ui/specimen/foundations'
import { Numbers } from '#app/ui/specimen/numbers'
import { States } from '#app/ui/specimen/states'
import { type Language, TEXTS } from '#app/ui/specimen/texts'
import { Windows } from '#app/ui/specimen/windows'

type SpecimenProps = { language: Language; theme?: 'light' | 'dark' }

/** Every token and component on one page, in one language and theme. */
export function Specimen({ language, theme }: SpecimenProps) {
  const texts = TEXTS[language]
  const parts = {
    windows: <Windows texts={texts} />,
    data: <Numbers texts={texts} />,
    states: <States texts={texts} />,
    forms: <Forms texts={texts} />,
    type: <Typography language={language} />,
    colour: <Colours />,
  }
  const sections = [
    ['windows', parts.windows],
    ['data', parts.data],
    ['states', parts.states],
    ['forms', parts.forms],
    ['type', parts.type],
    ['colour', parts.colour],
  ] as const
  return (
    <div lang={language} data-theme={theme}>
      <SkipLink target="windows">{texts.sections.windows}</SkipLink>
      <Page>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={texts.home}
              places={[
                { href: '/', label: texts.home },
                { href: '/design', label: texts.title },
              ]}
            />
          }
          title={texts.title}
          lead={texts.lead}
        />
        <SectionNav
          label={texts.title}
          sections={sections.map(([id]) => ({ href: `#${id}`, label: texts.sections[id] }))}
        />
        {sections.map(([id, part]) => (
          <Section key={id} id={id} title={texts.sections[id]}>
            {part}
          </Section>
        ))}
      </Page>
    </div>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="specimen-section" id={id}>
      <Stack gap={6}>
        <h2>{title}</h2>
        {children}
      </Stack>
    </section>
  )
}

function Typography({ language }: { language: Language }) {
  const texts = TEXTS[language]
  return (
    <Stack gap={8}>
      <Type texts={texts} />
      <Split>
        <Prose>
          <h2>{texts.call}</h2>
          <p>
            {texts.lead} <a href="#type">{texts.more}</a> <code>GET /challenges</code>
          </p>
          <ol>
            {texts.checks.map(check => (
              <li key={check}>{check}</li>
            ))}
          </ol>
          <blockquote>{texts.emptyText}</blockquote>
          <table>
            <thead>
              <tr>
                <th>{texts.place}</th>
                <th>{texts.fund}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>{texts.prizes[0]}</td>
                <td>15 000 ₼</td>
              </tr>
            </tbody>
          </table>
          <pre>
            <code>{'id,pm25\n1,12.5'}</code>
          </pre>
        </Prose>
        <DefinitionList
          items={[
            { term: texts.fund, value: '25 000 ₼' },
            { term: texts.steps[1], value: texts.times[1] },
          ]}
        />
      </Split>
    </Stack>
  )
}
