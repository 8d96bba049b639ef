import { type MetaFunction, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import { isOfStage } from '#app/domain/challenges/sections'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { LanguageSwitch } from '#app/domain/editing/views/language-switch'
import { useMissingText } from '#app/domain/editing/views/missing-text'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { mustKeepPage } from '#app/http/autosave/outcome'
import { Restorable } from '#app/http/autosave/restored'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Split, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { BasicsSection } from './basics'
import { ByMetric, OfferMetric } from './by-metric'
import { EligibilitySection } from './eligibility'
import { FilesSection } from './files'
import { FormSection } from './form-fields'
import { FreshGaps, useFreshGaps } from './fresh-gaps'
import { JudgingSection } from './judging'
import { PrizesSection } from './prizes'
import type { loader } from './route.server'
import { RubricSection } from './rubric'
import { SectionList } from './section-list'
import { BriefSection, RulesSection } from './texts'
import { TimelineSection } from './timeline'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? 'Meydan' }]

export { keepPage as clientAction } from '#app/http/autosave/outcome'

/**
 * A preview reloads nothing, because stored text would overwrite what is being typed. A refused stale save reloads the
 * stored text, to show both.
 */
export const shouldRevalidate: ShouldRevalidateFunction = args => {
  if (mustKeepPage(args) || args.formAction === paths.markdownPreview()) return false
  return args.actionStatus === 409 || args.defaultShouldRevalidate
}

export default function EditSection() {
  const { t } = useI18n()
  const editor = useLoaderData<typeof loader>()
  const { id, section, title } = editor
  const gaps = useFreshGaps()
  return (
    <FreshGaps.Provider value={gaps}>
      <DeskPage challenge={{ id, title }} tab="edit" title={t(`challenges.section.${section}`)}>
        <Split side="start">
          <SectionList />
          <div className="editor">
            <Stack gap={6}>
              <Advice />
              <Stages />
              {(section !== 'timeline' || editor.stages.length > 1) && section !== 'judging' && (
                <LanguageSwitch />
              )}
              <Restorable key={`${section}:${editor.stage.id}:${editor.version}`}>
                <SectionFields />
              </Restorable>
            </Stack>
          </div>
        </Split>
      </DeskPage>
    </FreshGaps.Provider>
  )
}

/** Links between the stages, for sections that each stage has separately. */
function Stages() {
  const { id, section, stage, stages } = useLoaderData<typeof loader>()
  if (!isOfStage(section)) return null
  const all = stages.map(({ id, name, number }) => ({ id, name, final: number === stages.length }))
  return (
    <StageSwitch
      stages={{ all, hereId: stage.id }}
      href={({ id: stageId }) => paths.challengeSection(id, section, stageId)}
    />
  )
}

/** Notes before editing: remarks of staff, what is missing, what can no longer change. */
function Advice() {
  const { t } = useI18n()
  const { remarks, promised, verdict, section } = useLoaderData<typeof loader>()
  const { missing } = useContext(FreshGaps)
  const missingText = useMissingText()
  const gaps = missing.filter(piece => piece.section === section)
  return (
    <>
      {!verdict.ok && <Notice kind="warn" title={t(verdict.reason, verdict.params)} />}
      {promised && verdict.ok && <Notice title={t('editing.promised_hint')} />}
      {remarks.length > 0 && (
        <Notice kind="warn" title={t('editing.remarks')}>
          {remarks.map(remark => (
            <p key={remark.id} className="pre-line">
              {remark.text}
            </p>
          ))}
        </Notice>
      )}
      {gaps.length > 0 && (
        <Notice title={t('editing.overview.missing')}>
          <ul>
            {gaps.map(gap => (
              <li key={missingText(gap)}>{missingText(gap)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function SectionFields() {
  const { section, stage } = useLoaderData<typeof loader>()
  if (stage.byMetric && (section === 'form' || section === 'rubric')) return <ByMetric />
  switch (section) {
    case 'basics':
      return <BasicsSection />
    case 'brief':
      return <BriefSection />
    case 'prizes':
      return <PrizesSection />
    case 'eligibility':
      return <EligibilitySection />
    case 'timeline':
      return <TimelineSection />
    case 'form':
      return <FormSection />
    case 'rubric':
      return (
        <>
          <RubricSection />
          <OfferMetric />
        </>
      )
    case 'judging':
      return <JudgingSection />
    case 'files':
      return <FilesSection />
    case 'rules':
      return <RulesSection />
  }
}
