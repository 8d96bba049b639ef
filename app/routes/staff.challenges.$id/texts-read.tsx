import { useLoaderData } from '@remix-run/react'
import { isLifeEvent, isTheme } from '#app/domain/challenges/vocabulary'
import { isBlank, type LocalText, locales } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { listed } from '#app/text/listed'
import { DefinitionList } from '#app/ui/definition-list'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Prose } from '#app/ui/prose'
import { Remark } from './remark'
import type { loader } from './route.server'
import { StageHead } from './stage-head'

const useChallenge = () => useLoaderData<typeof loader>().challenge

/** Rendered text in every language; the switch of the page shows one of them or all. */
export function TextRead({ html }: { html: LocalText }) {
  const { t, locale: uiLocale } = useI18n()
  if (isBlank(html)) return <p>{t('editing.review.not_written')}</p>
  return (
    <div className="texts-read">
      {locales.map(locale => (
        <div key={locale} lang={locale} data-language={locale}>
          <p className="quiet-text" lang={uiLocale}>
            {t(`editing.language.${locale}`)}
          </p>
          {html[locale] ? <Prose html={html[locale]} /> : <NotWritten />}
        </div>
      ))}
    </div>
  )
}

function NotWritten() {
  const { t, locale } = useI18n()
  return (
    <p className="quiet-text" lang={locale}>
      {t('editing.review.not_written')}
    </p>
  )
}

/** A short text in every language, one per line; the switch of the page shows one of them or all. */
export function Languages({ text }: { text: LocalText }) {
  const { t } = useI18n()
  if (isBlank(text)) return <>—</>
  return (
    <div className="texts-lines">
      {locales.map(locale => (
        <div key={locale} lang={locale} title={t(`editing.language.${locale}`)} data-language={locale}>
          {text[locale] ? <p>{text[locale]}</p> : <NotWritten />}
        </div>
      ))}
    </div>
  )
}

export function BasicsRead() {
  const { t, locale } = useI18n()
  const { title, summary, lifeEvent, themes, timeZone, externalUrl } = useChallenge()
  const items = [
    { term: t('editing.title'), value: <Languages text={title} /> },
    { term: t('editing.summary'), value: <Languages text={summary} /> },
    {
      term: t('challenges.life_event'),
      value: lifeEvent && isLifeEvent(lifeEvent) ? t(`challenges.life_event.${lifeEvent}`) : '—',
    },
    {
      term: t('challenges.themes'),
      value:
        listed(
          themes.filter(isTheme).map(theme => t(`challenges.theme.${theme}`)),
          locale,
        ) || '—',
    },
    { term: t('editing.time_zone'), value: timeZone },
    { term: t('challenges.external'), value: <ExternalLink url={externalUrl} /> },
  ]
  return (
    <Panel id="basics" title={t('challenges.section.basics')}>
      <DefinitionList items={items} />
      <Remark section="basics" />
    </Panel>
  )
}

export function EligibilityRead() {
  const { t, locale } = useI18n()
  const { types, teamMin, teamMax, note } = useChallenge().eligibility
  const who = listed(
    types.map(type => t(`people.participant_type.${type}`)),
    locale,
  )
  return (
    <Panel id="eligibility" title={t('challenges.section.eligibility')}>
      <DefinitionList
        items={[
          { term: t('editing.eligibility.types'), value: who || t('challenges.eligibility.anyone') },
          { term: t('editing.eligibility.team_min'), value: teamMin },
          { term: t('editing.eligibility.team_max'), value: teamMax },
          { term: t('editing.eligibility.note'), value: <Languages text={note} /> },
        ]}
      />
      <Remark section="eligibility" />
    </Panel>
  )
}

export function TimelineRead() {
  const { t, format } = useI18n()
  const { stages, resultsPlannedAt, timeZone } = useChallenge()
  const instant = (at: Date | null) => (at ? format.instant(at, timeZone) : t('editing.time.not_set'))
  return (
    <Panel id="timeline" title={t('challenges.section.timeline')}>
      {stages.map((stage, index) => (
        <div key={stage.id}>
          <StageHead name={stage.name} number={index + 1} of={stages.length} />
          <DefinitionList
            items={[
              { term: t('challenges.time.opens'), value: instant(stage.opensAt) },
              { term: t('challenges.time.closes'), value: instant(stage.closesAt) },
              { term: t('challenges.time.judging_ends'), value: instant(stage.judgingEndsAt) },
            ]}
          />
        </div>
      ))}
      <DefinitionList items={[{ term: t('challenges.time.results'), value: instant(resultsPlannedAt) }]} />
      <Remark section="timeline" />
    </Panel>
  )
}

export function FilesRead() {
  const { t, format } = useI18n()
  const { files } = useChallenge()
  return (
    <Panel id="files" title={t('challenges.section.files')}>
      {files.length === 0 && <p>{t('editing.files.empty')}</p>}
      <ul>
        {files.map(file => (
          <li key={file.id}>
            <Link href={paths.file(file.id)} document>
              {file.name}
            </Link>{' '}
            · {format.bytes(file.size)} · {file.licence}
          </li>
        ))}
      </ul>
      <Remark section="files" />
    </Panel>
  )
}

/** The host wrote the address: the other site learns nothing of this page. */
function ExternalLink({ url }: { url: string | null }) {
  if (!url) return <>—</>
  return (
    <Link href={url} rel="noopener noreferrer nofollow">
      {url}
    </Link>
  )
}
