import { useI18n } from '#app/i18n/use-i18n'

type Affiliation = { organisation: string; fromYear: number | null; untilYear: number | null }

/** An organisation with its years, as far as they are known. */
export function AffiliationName({ affiliation }: { affiliation: Affiliation }) {
  const { t } = useI18n()
  const { organisation, fromYear: from, untilYear: until } = affiliation
  const years = () => {
    if (from !== null && until !== null)
      return from === until
        ? String(from)
        : t('conflicts.affiliation_years', { from: String(from), until: String(until) })
    if (from !== null) return t('conflicts.affiliation_since', { from: String(from) })
    return until === null ? null : t('conflicts.affiliation_until', { until: String(until) })
  }
  return (
    <span>
      {organisation} <span className="quiet-text numeric">{years()}</span>
    </span>
  )
}
