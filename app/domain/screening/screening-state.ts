/** The state of an entry's check in a stage; `waiting` also after the team has submitted again. */
export const screeningStates = ['waiting', 'passed', 'sent_back', 'excluded'] as const
export type ScreeningState = (typeof screeningStates)[number]

/** What a host can find; `restored` undoes an exclusion. */
export const outcomes = ['passed', 'sent_back', 'excluded', 'restored'] as const
export type Outcome = (typeof outcomes)[number]

type Facts = {
  excluded: boolean
  /** the newest screening of the stage */
  last: { outcome: string; at: Date } | undefined
  submittedAt: Date | null
}

export function screeningState({ excluded, last, submittedAt }: Facts): ScreeningState {
  if (excluded) return 'excluded'
  if (!last || (submittedAt && submittedAt > last.at)) return 'waiting'
  if (last.outcome === 'passed') return 'passed'
  return last.outcome === 'sent_back' ? 'sent_back' : 'waiting'
}
