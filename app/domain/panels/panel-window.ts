import { instantOf } from '#app/domain/challenges/zoned-time'
import { Refusal } from '#app/domain/shared/refusal'
import { canSchedulePanel } from './permissions'

type Typed = { opensAt: string; closesAt: string }
type Place = {
  challenge: { timeZone: string }
  stage: { closesAt: Date | null }
}

/** The instants of the typed wall-clock times; an impossible one is refused beside its field. */
export function panelWindow(
  typed: Typed,
  { challenge, stage }: Place,
  stored?: { opensAt: Date | null; closesAt: Date | null },
) {
  const instant = (field: keyof Typed): Date => {
    const at = instantOf(typed[field], challenge.timeZone, stored?.[field] ?? stage.closesAt)
    if (!at) throw new Refusal('invalid', 'editing.skipped_hour', {}, field)
    return at
  }
  const window = { opensAt: instant('opensAt'), closesAt: instant('closesAt') }
  const may = canSchedulePanel({ ...window, stageClosesAt: stage.closesAt })
  if (!may.ok)
    throw new Refusal(
      'invalid',
      may.reason,
      may.params,
      may.reason === 'panels.opens_too_early' ? 'opensAt' : 'closesAt',
    )
  return window
}
