import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'
import type { ShownResult } from '../queries/load-result.server'

/** How many entries were excluded before the result, and which of the published ones since. */
export function ExcludedEntries({ result, zone }: { result: ShownResult; zone: string }) {
  const { t, format } = useI18n()
  const { before, since } = result.excluded
  return (
    <>
      {before > 0 && <p>{t('decisions.result.excluded', { count: before })}</p>}
      {since.map(({ team, at }) => (
        <Notice
          key={team}
          kind="warn"
          title={t('decisions.result.excluded_later', { team, at: format.date(at, zone) })}
        />
      ))}
    </>
  )
}
