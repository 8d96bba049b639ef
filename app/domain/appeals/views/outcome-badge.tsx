import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import type { AppealOutcome } from '../shown-appeal'

/** Whether an appeal waits, was upheld or was dismissed. */
export function OutcomeBadge({ outcome }: { outcome: AppealOutcome | null }) {
  const { t } = useI18n()
  if (!outcome) return <Badge tone="awaiting">{t('appeals.outcome.waiting')}</Badge>
  return <Badge tone={outcome === 'upheld' ? 'done' : 'neutral'}>{t(`appeals.outcome.${outcome}`)}</Badge>
}
