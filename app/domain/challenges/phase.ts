/** States that people decide. */
export const challengeStates = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'published',
  'archived',
  'cancelled',
] as const
export type ChallengeState = (typeof challengeStates)[number]

/** Phases derived from the schedule and the clock; never stored. */
export const publicPhases = [
  'upcoming',
  'open',
  'closing_soon',
  'judging',
  'deciding',
  'results_out',
  'archived',
  'cancelled',
] as const
export type PublicPhase = (typeof publicPhases)[number]
export type Phase = PublicPhase | 'draft' | 'in_review' | 'changes_requested' | 'approved' | 'scheduled'

export type PhaseFacts = {
  state: ChallengeState
  publishAt: Date | null
  opensAt: Date | null
  closesAt: Date | null
  judgingEndsAt: Date | null
  /** when the published result becomes public */
  resultsAt: Date | null
}

/** A challenge is closing soon in its last 72 hours. */
export const closingSoonMs = 72 * 3_600_000

/** The phase of a challenge at `now`. Windows include their opening instant and exclude their closing one. */
export function phaseOf(facts: PhaseFacts, now: Date): Phase {
  if (facts.state !== 'published') return facts.state
  if (!facts.publishAt || facts.publishAt > now) return 'scheduled'
  if (facts.resultsAt && facts.resultsAt <= now) return 'results_out'
  if (!facts.opensAt || facts.opensAt > now) return 'upcoming'
  if (!facts.closesAt || facts.closesAt > now) return openPhase(facts.closesAt, now)
  return facts.judgingEndsAt && facts.judgingEndsAt > now ? 'judging' : 'deciding'
}

function openPhase(closesAt: Date | null, now: Date): Phase {
  return closesAt && closesAt.getTime() - now.getTime() <= closingSoonMs ? 'closing_soon' : 'open'
}

/** The challenge is archived or cancelled: nothing of it will be news. */
export function isOver(phase: Phase): boolean {
  return phase === 'archived' || phase === 'cancelled'
}

const afterEntries: readonly Phase[] = ['judging', 'deciding', 'results_out', 'archived', 'cancelled']

/** Entries are open or will be: only then do deadlines, countdowns and the conditions of entering matter. */
export function isBeforeClosing(phase: Phase): boolean {
  return !afterEntries.includes(phase)
}

export function isChallengeState(value: string): value is ChallengeState {
  return challengeStates.some(state => state === value)
}
