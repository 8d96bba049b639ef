import { useLoaderData } from '@remix-run/react'
import { PausedStages } from '#app/domain/catalogue/views/paused-stages'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** The host has excluded the entry, or asks for a correction: why, and what the team can do. */
export function ScreeningNotices() {
  const { t, format } = useI18n()
  const { workspace, exclusion, sentBack } = useLoaderData<typeof loader>()
  const { entryId, challenge } = workspace
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  const { stage } = workspace
  return (
    <>
      {stage && <PausedStages stages={[{ ...stage }]} zone={challenge.timeZone} />}
      {exclusion && (
        <Notice kind="error" title={t('screening.excluded_on', { at: at(exclusion.at) })}>
          <p className="pre-line">{exclusion.reason}</p>
          {exclusion.until && !exclusion.appeal && (
            <p>{t('screening.you_may_appeal', { until: at(exclusion.until) })}</p>
          )}
          <p>
            <LinkButton variant="secondary" href={paths.entryAppeal(entryId)}>
              {t(exclusion.appeal ? 'screening.read_appeal' : 'screening.appeal')}
            </LinkButton>
          </p>
        </Notice>
      )}
      {sentBack.map(each => (
        <Notice key={each.stageId} kind="warn" title={t('screening.sent_back_on', { at: at(each.at) })}>
          <p className="pre-line">{each.reason}</p>
          {each.until && <p>{t('screening.correct_until', { until: at(each.until) })}</p>}
          <p>
            <LinkButton variant="secondary" href={paths.draft(entryId, each.stageId)}>
              {t('screening.correct')}
            </LinkButton>
          </p>
        </Notice>
      ))}
    </>
  )
}
