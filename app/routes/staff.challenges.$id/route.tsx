import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { phaseTone } from '#app/domain/catalogue/phase-tone'
import type { ReviewInput } from '#app/domain/challenges/input'
import { sections } from '#app/domain/challenges/sections'
import { LanguageSwitch } from '#app/domain/editing/views/language-switch'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs, SectionNav } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { Decision } from './decision'
import { EntriesRead } from './entries-read'
import { ExternalUrl } from './external-url'
import { FormRead, PrizesRead, RubricRead } from './parts-read'
import { Remark, Remarks } from './remark'
import type { loader } from './route.server'
import { BasicsRead, EligibilityRead, FilesRead, TextRead, TimelineRead } from './texts-read'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? 'Meydan' }]

export default function StaffChallenge() {
  const { t, local, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { id, title, phase, institution, submittedAt, verdict } = challenge
  const name = local(title)
  const submitted = submittedAt
    ? t('editing.review.submitted', { instant: format.instant(submittedAt) })
    : undefined
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('frame.breadcrumbs')}
              places={[
                { href: paths.staffDesk(), label: t('institutions.staff.title') },
                { href: paths.staffChallenge(id), label: name },
              ]}
            />
          }
          eyebrow={
            <>
              <Badge tone={phaseTone(phase)}>{t(`challenges.phase.${phase}`)}</Badge>
              {institution && <span className="quiet-text">{local(institution.name)}</span>}
            </>
          }
          title={name}
          lead={submitted}
        />
        <EntriesRead />
        <div className="review">
          <Finder decides={verdict.ok} />
          {verdict.ok ? (
            <Review />
          ) : (
            <>
              <Sections />
              {challenge.can.setExternal && <ExternalUrl />}
              <Notice title={t(verdict.reason, verdict.params)} />
            </>
          )}
        </div>
      </Stack>
    </Page>
  )
}

/** Chooses the language that is shown, and leads to each section; stays visible on a page of many screens. */
function Finder({ decides }: { decides: boolean }) {
  const { t } = useI18n()
  const read = sections.filter(section => section !== 'judging')
  const places = read.map(section => ({ href: `#${section}`, label: t(`challenges.section.${section}`) }))
  const decision = { href: '#decision', label: t('editing.review.decide') }
  return (
    <div className="review-finder">
      <LanguageSwitch legend={t('editing.review.languages')} />
      <SectionNav label={t('editing.section_nav')} sections={decides ? [...places, decision] : places} />
    </div>
  )
}

/** Everything that was written; whoever decides has a remark at each section. */
function Sections() {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <>
      <BasicsRead />
      <Panel id="brief" title={t('challenges.section.brief')}>
        <TextRead html={challenge.briefHtml} />
        <Remark section="brief" />
      </Panel>
      <PrizesRead />
      <EligibilityRead />
      <TimelineRead />
      <FormRead />
      <RubricRead />
      <FilesRead />
      <Panel id="rules" title={t('challenges.section.rules')}>
        <TextRead html={challenge.rules?.html ?? {}} />
        <Remark section="rules" />
      </Panel>
    </>
  )
}

/** The sections in one form, so that each remark stands beside what it speaks of. */
function Review() {
  const [form, fields] = useServerForm<ReviewInput>('review')
  return (
    <ServerForm form={form}>
      <Remarks.Provider value={fields.remarks.getFieldset()}>
        <Sections />
      </Remarks.Provider>
      <Decision fields={fields} />
    </ServerForm>
  )
}
