import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** The entry is excluded: until when the team may appeal, or its appeal. */
export function AppealNotice() {
  const { t, format } = useI18n()
  const { challenge, entryId, excludedAt, appeal, appealUntil, can } =
    useLoaderData<typeof loader>().screening
  if (!excludedAt) return null
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  return (
    <Notice kind="warn" title={t('screening.excluded_on', { at: at(excludedAt) })}>
      {!appeal && appealUntil && <p>{t('screening.may_appeal', { until: at(appealUntil) })}</p>}
      {appeal && (
        <p>
          {t('screening.appeal_on', { at: at(appeal.at) })}{' '}
          <Link href={paths.hostEntryAppeal(challenge.id, entryId)}>
            {t(can.answer ? 'screening.answer_appeal' : 'screening.read_appeal')}
          </Link>
        </p>
      )}
    </Notice>
  )
}
