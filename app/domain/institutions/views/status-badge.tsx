import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import type { InstitutionStatus } from '../institution'

const tones = { verified: 'done', waiting: 'awaiting', refused: 'danger' } as const

export function StatusBadge({ status }: { status: InstitutionStatus }) {
  const { t } = useI18n()
  return <Badge tone={tones[status]}>{t(`institutions.status.${status}`)}</Badge>
}
