import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** A person's current and former roles in one challenge. All false for a person without any. */
export type ChallengeRoles = {
  /** a member of a team whose entry is not withdrawn */
  entrant: boolean
  /** a member of a team whose entry is withdrawn */
  withdrawn: boolean
  /** has left a team whose entry is not withdrawn */
  leftTeam: boolean
  /** has accepted a seat on the jury and still has it */
  judge: boolean
  /** has accepted a seat on the jury and was removed from it */
  wasJudge: boolean
  /** a member of the institution that hosts the challenge, verified or not */
  host: boolean
  /** left that institution after the challenge was created */
  wasHost: boolean
  /** the member of staff who approved the challenge */
  approver: boolean
  /** staff who have ever opened a sealed submission of the challenge */
  lookedInside: boolean
}

export const noRoles: ChallengeRoles = {
  entrant: false,
  withdrawn: false,
  leftTeam: false,
  judge: false,
  wasJudge: false,
  host: false,
  wasHost: false,
  approver: false,
  lookedInside: false,
}

/** Roles that a person may get. `look`: break-glass access to a sealed submission as staff. */
export type TakenRole = 'entrant' | 'judge' | 'host' | 'approver' | 'look'

/**
 * Whether a person with these roles may get one more. An entrant is never a judge, a host, the approver or someone with
 * break-glass access, in any order; and staff with break-glass access are neither judge nor host. A host may judge.
 * Former roles count like current ones, with one exception: a member of a withdrawn entry may judge or host, and the
 * entry then cannot return.
 */
export function mayCombineRoles(taken: TakenRole, roles: ChallengeRoles): Verdict {
  return refusals[taken](roles)
}

const refusals: Record<TakenRole, (roles: ChallengeRoles) => Verdict> = {
  entrant: roles => {
    if (roles.host) return deny('teams.entry.is_host')
    if (roles.approver) return deny('teams.entry.is_approver')
    if (roles.judge) return deny('teams.entry.is_judge')
    if (roles.wasHost) return deny('teams.entry.was_host')
    if (roles.wasJudge) return deny('teams.entry.was_judge')
    return roles.lookedInside ? deny('teams.entry.looked_inside') : allow
  },
  // a former member may judge other teams: the conflict with their own team is found and stays
  judge: roles => {
    if (roles.entrant) return deny('judging.entrant_cannot_judge')
    return roles.lookedInside ? deny('judging.looked_inside') : allow
  },
  host: roles => {
    if (roles.entrant || roles.leftTeam) return deny('institutions.competes_here')
    return roles.lookedInside ? deny('institutions.looked_inside_here') : allow
  },
  approver: roles => {
    if (roles.host || roles.wasHost) return deny('editing.own_institution')
    return roles.entrant ? deny('visibility.glass.entrant') : allow
  },
  look: roles => {
    if (roles.entrant || roles.withdrawn || roles.leftTeam) return deny('visibility.glass.entrant')
    if (roles.judge) return deny('visibility.glass.judge')
    return roles.host ? deny('visibility.glass.host') : allow
  },
}
