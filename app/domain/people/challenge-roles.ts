import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** What a person is, or was, in one challenge. All false for a person who has nothing to do with it. */
export type ChallengeRoles = {
  /** a member of a team whose entry is not withdrawn */
  entrant: boolean
  /** a member of a team whose entry is withdrawn */
  withdrawn: boolean
  /** has left a team whose entry is not withdrawn */
  leftTeam: boolean
  /** accepted a seat on the jury and holds it */
  judge: boolean
  /** accepted a seat on the jury and was removed from it */
  wasJudge: boolean
  /** a member of the institution that hosts the challenge, verified or not */
  host: boolean
  /** left that institution after the challenge was begun */
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

/** What a person may take, or take up again. `look`: looking inside a sealed submission as staff. */
export type TakenRole = 'entrant' | 'judge' | 'host' | 'approver' | 'look'

/**
 * Whether a person with these roles may take one more. An entrant is never a judge, a host, the approver or someone
 * with break-glass access, in whatever order; and staff with break-glass access are neither judge nor host. A host may
 * judge. What a person was counts like what they are, with one exception: a member of a withdrawn entry
 * may judge or host, and the entry then does not come back.
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
  // who left a team may judge the others: the conflict with that team is found and stays
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
