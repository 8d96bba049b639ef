import { type RunOutput, type WarningCode, warningCodes } from './run'

const least = 0.67

type Facts = Pick<RunOutput, 'ranked' | 'unranked' | 'judges' | 'outliers'> & {
  calibration: NonNullable<RunOutput['calibration']>
  agreement: NonNullable<RunOutput['agreement']>
  whatIf: RunOutput['whatIf']
  prizes: number
  roundingRefused: boolean
  silent: readonly string[]
}

/** The warnings about an order, most serious first. */
export function warningsOf(facts: Facts): WarningCode[] {
  const { calibration, agreement, ranked, prizes } = facts
  const many = ranked.length > 1
  const holds: Record<WarningCode, boolean> = {
    no_item_signal: many && calibration.noItemSignal,
    low_agreement: many && agreement.alpha !== null && agreement.alpha < least,
    disconnected: calibration.parts > 1,
    fixed_ratios: many && calibration.kind === 'fixed_ratios',
    one_judge: many && calibration.kind === 'raw',
    prize_set_differs: facts.whatIf?.samePrizeSet === false,
    tie_at_prizes: ranked.some(({ shared, rank }) => shared && rank <= prizes),
    rounding_needs_complete_panel: facts.roundingRefused,
    below_quorum: facts.unranked.length > 0,
    halo: facts.judges.some(({ haloFlagged }) => haloFlagged),
    outliers: facts.outliers.length > 0,
    silent_panel: facts.silent.length > 0,
    missing_panel: facts.unranked.some(({ missing }) => missing.length > 0),
  }
  return warningCodes.filter(code => holds[code])
}
