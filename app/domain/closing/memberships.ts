import type { LocalText } from '#app/domain/shared/local-text'

/** A person's membership in a team. */
export type TeamMembership = {
  teamId: string
  entryId: string
  team: string
  challengeId: string
  challenge: LocalText
  captain: boolean
  /** other members who can sign in, the longest members first */
  others: readonly string[]
  /** the team has the name of the person who entered */
  personal: boolean
  withdrawn: boolean
  /** members may still join and leave, because entries are accepted */
  changeable: boolean
  /** the decision on prizes exists, and `out` once it is public */
  result: 'none' | 'decided' | 'out'
  cancelled: boolean
}

export type TeamOutcome = 'hand_over' | 'decided' | 'withdrawn' | 'leaves' | 'passes_on' | 'stays'

/**
 * What happens to a team when a member closes their account. `hand_over` and `decided` must be resolved first: a
 * captain hands over while that is possible, and the only member in a decided result waits for its publication.
 */
export function teamOutcome({ others, captain, changeable, ...tie }: TeamMembership): TeamOutcome {
  if (tie.withdrawn || tie.cancelled) return 'stays'
  if (others.length === 0)
    return tie.result === 'none' ? 'withdrawn' : tie.result === 'decided' ? 'decided' : 'stays'
  if (changeable) return captain ? 'hand_over' : 'leaves'
  return captain ? 'passes_on' : 'stays'
}

/**
 * Whether the team has the person's own name and no published result contains it; the name is then erased with the
 * account.
 */
export function losesName({ personal, others, result }: TeamMembership): boolean {
  return personal && others.length === 0 && result !== 'out'
}

/** A person's membership in an institution. */
export type HostMembership = {
  institutionId: string
  institution: LocalText
  onlyOwner: boolean
  others: number
  /** its challenges that are not drafts, cancelled or archived */
  running: number
}

/** An institution needs an owner while it has other members or a running challenge. */
export function mustHandOver({ onlyOwner, others, running }: HostMembership): boolean {
  return onlyOwner && others + running > 0
}

/** An active seat on a jury. */
export type SeatMembership = {
  judgeId: string
  chair: boolean
  challengeId: string
  challenge: LocalText
  institutionId: string
}

export type Ties = {
  teams: readonly TeamMembership[]
  hosts: readonly HostMembership[]
  seats: readonly SeatMembership[]
}
