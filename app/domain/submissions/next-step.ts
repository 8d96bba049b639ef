export type NextStep =
  | 'begin'
  | 'continue'
  | 'gather_team'
  | 'await_opening'
  | 'edit_until'
  | 'await_judging'
  | 'await_decision'
  | 'not_advanced'
  | 'missed'
  | 'withdrawn'
  | 'excluded'
  | 'cancelled'
  | 'see_results'

type Facts = {
  now: Date
  withdrawn: boolean
  /** by the host */
  excluded: boolean
  /** the host has cancelled the challenge */
  cancelled: boolean
  resultsAt: Date | null
  opensAt: Date | null
  closesAt: Date | null
  /** the state of the stage after the current one; null where that is the last */
  after: 'waiting' | 'out' | null
  /** a draft exists */
  begun: boolean
  submitted: boolean
  members: number
  teamMin: number
}

/** The team's next step. */
export function nextStep(facts: Facts): NextStep {
  const { now, withdrawn, cancelled, resultsAt, opensAt, closesAt } = facts
  if (withdrawn) return 'withdrawn'
  if (facts.excluded) return 'excluded'
  if (cancelled) return 'cancelled'
  if (resultsAt && resultsAt <= now) return 'see_results'
  if (closesAt && closesAt <= now) return onceClosed(facts)
  if (opensAt && now < opensAt) return 'await_opening'
  if (facts.submitted) return 'edit_until'
  if (facts.members < facts.teamMin) return 'gather_team'
  return facts.begun ? 'continue' : 'begin'
}

function onceClosed({ submitted, after }: Facts): NextStep {
  if (!submitted) return 'missed'
  if (after === null) return 'await_judging'
  return after === 'out' ? 'not_advanced' : 'await_decision'
}
