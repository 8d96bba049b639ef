import { useI18n } from '#app/i18n/use-i18n'
import { Checklist } from '#app/ui/checklist'
import type { Check } from '../eligibility'

/** The conditions of entering, each with its answer. */
export function EntryChecklist({ checks }: { checks: readonly Pick<Check, 'key' | 'params' | 'verdict'>[] }) {
  const { t } = useI18n()
  return (
    <Checklist
      words={{ yes: t('teams.entry.yes'), no: t('teams.entry.no'), unknown: t('teams.entry.unknown') }}
      items={checks.map(check => ({
        key: check.key,
        answer: check.verdict,
        text: t(check.key, check.params),
      }))}
    />
  )
}
