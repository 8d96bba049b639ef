import { useRemedy } from '#app/domain/catalogue/views/use-remedy'
import { useI18n } from '#app/i18n/use-i18n'
import { Checklist } from '#app/ui/checklist'
import type { Check } from '../eligibility'

type EntryChecklistProps = { slug: string; checks: readonly Pick<Check, 'key' | 'params' | 'verdict'>[] }

/** The conditions of entering, each with its answer and where something can be done about it. */
export function EntryChecklist({ slug, checks }: EntryChecklistProps) {
  const { t } = useI18n()
  const remedyOf = useRemedy(slug)
  return (
    <Checklist
      words={{ yes: t('teams.entry.yes'), no: t('teams.entry.no'), unknown: t('teams.entry.unknown') }}
      items={checks.map(check => ({
        key: check.key,
        answer: check.verdict,
        text: t(check.key, check.params),
        note: remedyOf(check.key),
      }))}
    />
  )
}
