import { type ChallengeRoles, mayCombineRoles } from '#app/domain/people/challenge-roles'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Eligibility } from '#db/json'
import { type EntryFacts, windowVerdict } from './eligibility'

/** What decides what a member may do with their team. */
export type TeamFacts = Pick<EntryFacts, 'now' | 'opensAt' | 'closesAt' | 'taking' | 'tell'> & {
  eligibility: Eligibility
  actorId: string
  captainId: string
  members: number
  /** invitations that are neither answered, revoked nor expired */
  pending: number
  withdrawn: boolean
}

/** A seat is taken by whoever has been asked, so that accepting never fails for lack of one. */
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

/** An accepted invitation needs a free seat; the window and the team must be open. */
export function canJoin(facts: Omit<TeamFacts, 'actorId' | 'captainId' | 'pending'>): Verdict {
  const full = facts.members >= facts.eligibility.teamMax
  return all(changeable(facts), full ? deny('teams.full', { max: facts.eligibility.teamMax }) : allow)
}

/** A member leaves by themselves; the captain removes others, and hands over before leaving. */
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

export function canWithdrawEntry(facts: TeamFacts): Verdict {
  return all(changeable(facts), captainOnly(facts))
}

type Returning = TeamFacts & {
  /** what the captain is and was in the challenge */
  own: ChallengeRoles
  /** the same of the other members, and of those who left the team */
  others: readonly ChallengeRoles[]
  former: readonly ChallengeRoles[]
}

/** A withdrawal can be taken back while the team could enter anew, and while everyone in it could. */
export function canReturn({ own, others, former, ...facts }: Returning): Verdict {
  const taken =
    others.some(roles => !mayCombineRoles('entrant', roles).ok) ||
    former.some(({ host, lookedInside }) => host || lookedInside)
  return all(
    windowVerdict(facts),
    captainOnly(facts),
    facts.withdrawn ? allow : deny('teams.entry.not_withdrawn'),
    mayCombineRoles('entrant', own),
    taken ? deny('teams.entry.member_took_role') : allow,
  )
}

function changeable(
  facts: Pick<TeamFacts, 'now' | 'opensAt' | 'closesAt' | 'taking' | 'tell' | 'withdrawn'>,
): Verdict {
  return all(facts.withdrawn ? deny('teams.entry.withdrawn') : allow, windowVerdict(facts))
}

function captainOnly({ actorId, captainId }: TeamFacts): Verdict {
  return actorId === captainId ? allow : deny('teams.captain_only')
}
