import type { Phase } from '#app/domain/challenges/phase'

/** What a card says of a challenge's schedule. */
export type Schedule = {
  phase: Phase
  timeZone: string
  opensAt: Date | null
  closesAt: Date | null
  resultsAt: Date | null
  resultsPlannedAt: Date | null
}

export type MomentKind = 'opens' | 'closes' | 'closed' | 'results' | 'results_planned'
/** `exact`: the time of day matters too */
export type Moment = { at: Date; kind: MomentKind; exact: boolean }

/** The most relevant instant of a challenge in its state; null where none is set. */
export function momentOf(
  { phase, opensAt, closesAt, resultsAt, resultsPlannedAt }: Schedule,
  now: Date,
): Moment | null {
  const closed: Moment | null =
    closesAt && closesAt <= now ? { at: closesAt, kind: 'closed', exact: false } : null
  switch (phase) {
    case 'upcoming':
      return opensAt && { at: opensAt, kind: 'opens', exact: true }
    case 'open':
    case 'closing_soon':
      return closesAt && { at: closesAt, kind: 'closes', exact: true }
    case 'judging':
    case 'deciding':
      return resultsPlannedAt ? { at: resultsPlannedAt, kind: 'results_planned', exact: false } : closed
    case 'results_out':
      return resultsAt ? { at: resultsAt, kind: 'results', exact: false } : closed
    case 'archived':
    case 'cancelled':
      return closed
    case 'draft':
    case 'in_review':
    case 'changes_requested':
    case 'approved':
    case 'scheduled':
      return null
  }
}
