import { useI18n } from '#app/i18n/use-i18n'
import type { PublicAppeals as Shown } from '../queries/load-public-appeals.server'

/** On the page of the result: until when teams may appeal, and how many appeals wait or were decided. */
export function PublicAppeals({ appeals, zone }: { appeals: Shown; zone: string }) {
  const { t, local, format } = useI18n()
  const { until, waiting, upheld, dismissed, corrections } = appeals
  return (
    <section aria-labelledby="appeals">
      <h2 id="appeals">{t('appeals.public')}</h2>
      <p>{t('appeals.public_until', { until: format.instant(until, zone) })}</p>
      {waiting > 0 && <p>{t('appeals.waiting', { count: waiting })}</p>}
      {upheld + dismissed > 0 && <p>{t('appeals.decided_count', { upheld, dismissed })}</p>}
      {corrections.map(({ at, reason }) => (
        <div key={at.toISOString()}>
          <p>{t('appeals.corrected_on', { at: format.instant(at, zone) })}</p>
          <p className="written">{local(reason)}</p>
        </div>
      ))}
    </section>
  )
}
