import type { Eligibility } from '#app/domain/challenges/content'
import { type ChallengeRoles, mayCombineRoles } from '#app/domain/people/challenge-roles'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { type EntryFacts, windowVerdict } from './eligibility'

/** The facts that decide what a member may do with their team. */
export type TeamFacts = Pick<EntryFacts, 'now' | 'opensAt' | 'closesAt' | 'taking' | 'tell'> & {
  eligibility: Eligibility
  actorId: string
  captainId: string
  members: number
  /** invitations that are not answered, revoked or expired */
  pending: number
  withdrawn: boolean
  /** by the host */
  excluded: boolean
}

/** An open invitation reserves a seat, so that accepting it never fails for lack of one. */
export function canInvite(facts: TeamFacts): Verdict {
  const { members, pending, eligibility } = facts
  const full = members + pending >= eligibility.teamMax
  return all(
    changeable(facts),
    captainOnly(facts),
    full ? deny('teams.full', { max: eligibility.teamMax }) : allow,
  )
}

export function canRevoke(facts: TeamFacts): Verdict {
  return captainOnly(facts)
}

/** Accepting an invitation needs a free seat, an open window and an active team. */
export function canJoin(facts: Omit<TeamFacts, 'actorId' | 'captainId' | 'pending'>): Verdict {
  const full = facts.members >= facts.eligibility.teamMax
  return all(changeable(facts), full ? deny('teams.full', { max: facts.eligibility.teamMax }) : allow)
}

/** A member can leave; the captain can remove others, and must hand over before leaving. */
export function canRemove(facts: TeamFacts, userId: string): Verdict {
  const ownWill = facts.actorId === userId
  return all(
    changeable(facts),
    ownWill ? allow : captainOnly(facts),
    userId === facts.captainId ? deny('teams.captain_stays') : allow,
  )
}

export function canHandOver(facts: TeamFacts): Verdict {
  return all(changeable(facts), captainOnly(facts))
}

/** The captain speaks for the team; its card can be changed and taken back at any time. */
export function canWriteCard(facts: TeamFacts): Verdict {
  return all(entryStands(facts), captainOnly(facts))
}

export function canWithdrawEntry(facts: TeamFacts): Verdict {
  return all(changeable(facts), captainOnly(facts))
}

type Returning = TeamFacts & {
  /** the captain's current and former roles in the challenge */
  own: ChallengeRoles
  /** the same for the other members, and for former members */
  others: readonly ChallengeRoles[]
  former: readonly ChallengeRoles[]
}

/**
 * A withdrawal can be undone while the team could enter, and while all of its members could. Who is an entrant although
 * the entry is withdrawn has entered under another account of their mailbox.
 */
export function canReturn({ own, others, former, ...facts }: Returning): Verdict {
  const taken =
    others.some(roles => roles.entrant || !mayCombineRoles('entrant', roles).ok) ||
    former.some(({ host, lookedInside }) => host || lookedInside)
  return all(
    windowVerdict(facts),
    captainOnly(facts),
    facts.excluded ? deny('teams.entry.excluded') : allow,
    facts.withdrawn ? allow : deny('teams.entry.not_withdrawn'),
    own.entrant ? deny('teams.entry.in_team_already') : allow,
    mayCombineRoles('entrant', own),
    taken ? deny('teams.entry.member_took_role') : allow,
  )
}

function changeable(
  facts: Pick<TeamFacts, 'now' | 'opensAt' | 'closesAt' | 'taking' | 'tell' | 'withdrawn' | 'excluded'>,
): Verdict {
  return all(entryStands(facts), windowVerdict(facts))
}

/** The entry is neither withdrawn nor excluded. */
export function entryStands({ withdrawn, excluded }: { withdrawn: boolean; excluded: boolean }): Verdict {
  if (excluded) return deny('teams.entry.excluded')
  return withdrawn ? deny('teams.entry.withdrawn') : allow
}

export function captainOnly({ actorId, captainId }: TeamFacts): Verdict {
  return actorId === captainId ? allow : deny('teams.captain_only')
}
