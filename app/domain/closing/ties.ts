import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { LocalText } from '#db/json'

/** A person's place in a team. */
export type TeamTie = {
  teamId: string
  entryId: string
  team: string
  challengeId: string
  challenge: LocalText
  captain: boolean
  /** the other members who can sign in, the longest-standing first */
  others: readonly string[]
  /** the team bears the name of the person who entered */
  personal: boolean
  withdrawn: boolean
  /** members may come and go: entries are still taken */
  changeable: boolean
  /** who gets which prize is decided, and out once it is public */
  result: 'none' | 'decided' | 'out'
  cancelled: boolean
}

export type TeamOutcome = 'hand_over' | 'decided' | 'withdrawn' | 'leaves' | 'passes_on' | 'stays'

/**
 * What becomes of a team when a member closes their account. `hand_over` and `decided` come before it can be closed: a
 * captain names another while that can be done, and whoever is alone in a decided result waits for its publication.
 */
export function teamOutcome({ others, captain, changeable, ...tie }: TeamTie): TeamOutcome {
  if (tie.withdrawn || tie.cancelled) return 'stays'
  if (others.length === 0)
    return tie.result === 'none' ? 'withdrawn' : tie.result === 'decided' ? 'decided' : 'stays'
  if (changeable) return captain ? 'hand_over' : 'leaves'
  return captain ? 'passes_on' : 'stays'
}

/** Whether the team's name is that of the person alone and no published result has it: it is erased with the account. */
export function losesName({ personal, others, result }: TeamTie): boolean {
  return personal && others.length === 0 && result !== 'out'
}

/** A person's place on the staff of an institution. */
export type HostTie = {
  institutionId: string
  institution: LocalText
  onlyOwner: boolean
  others: number
  /** its challenges that are neither drafts nor cancelled nor archived */
  running: number
}

/** An institution keeps an owner for as long as it has other staff or a challenge to run. */
export function mustHandOver({ onlyOwner, others, running }: HostTie): boolean {
  return onlyOwner && others + running > 0
}

/** A seat on a jury that can still be worked from. */
export type SeatTie = {
  judgeId: string
  chair: boolean
  challengeId: string
  challenge: LocalText
  institutionId: string
}

export type Ties = { teams: readonly TeamTie[]; hosts: readonly HostTie[]; seats: readonly SeatTie[] }

export function canClose({ staff, ties }: { staff: boolean; ties: Ties }): Verdict {
  if (staff) return deny('closing.is_staff')
  const waits = ties.teams.some(tie => ['hand_over', 'decided'].includes(teamOutcome(tie)))
  return waits || ties.hosts.some(mustHandOver) ? deny('closing.blocked') : allow
}
