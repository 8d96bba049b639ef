export type NextStep =
  | 'begin'
  | 'continue'
  | 'gather_team'
  | 'edit_until'
  | 'await_judging'
  | 'missed'
  | 'withdrawn'
  | 'cancelled'
  | 'see_results'

type Facts = {
  now: Date
  withdrawn: boolean
  /** the host has cancelled the challenge */
  cancelled: boolean
  resultsAt: Date | null
  closesAt: Date | null
  /** a draft exists */
  begun: boolean
  handedIn: boolean
  members: number
  teamMin: number
}

/** The one thing a team should do next. */
export function nextStep(facts: Facts): NextStep {
  const { now, withdrawn, cancelled, resultsAt, closesAt, begun, handedIn, members, teamMin } = facts
  if (withdrawn) return 'withdrawn'
  if (cancelled) return 'cancelled'
  if (resultsAt && resultsAt <= now) return 'see_results'
  if (closesAt && closesAt <= now) return handedIn ? 'await_judging' : 'missed'
  if (handedIn) return 'edit_until'
  if (members < teamMin) return 'gather_team'
  return begun ? 'continue' : 'begin'
}
