import { useLoaderData } from '@remix-run/react'
import { OutcomeBadge } from '#app/domain/appeals/views/outcome-badge'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** The team may appeal against the result, or has done so. */
export function ResultAppealNotice() {
  const { t, format } = useI18n()
  const { entryId, challenge, until, appeal, can } = useLoaderData<typeof loader>().resultAppeal
  if (!until || !(appeal || can.appeal.ok)) return null
  return (
    <Notice title={t('appeals.own')}>
      <p>
        {appeal ? (
          <OutcomeBadge outcome={appeal.outcome} />
        ) : (
          t('appeals.until', { until: format.instant(until, challenge.timeZone) })
        )}
      </p>
      <p>
        <LinkButton variant="secondary" href={paths.resultAppeal(entryId)}>
          {t(appeal ? 'screening.read_appeal' : 'screening.appeal')}
        </LinkButton>
      </p>
    </Notice>
  )
}
