import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import type { ScreeningState } from '../screening-state'

const tones = { waiting: 'awaiting', passed: 'done', sent_back: 'info', excluded: 'danger' } as const

export function ScreeningBadge({ state }: { state: ScreeningState }) {
  const { t } = useI18n()
  return <Badge tone={tones[state]}>{t(`screening.state.${state}`)}</Badge>
}
