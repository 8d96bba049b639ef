/** The actor's roles in this challenge, and for this team or submission where the disclosure is about one. */
export type Standing = {
  staff: boolean
  host: boolean
  chair: boolean
  /** an accepted judge of the challenge */
  judge: boolean
  /** assigned to this submission and not recused */
  assigned: boolean
  /** in a team of the challenge whose entry is not withdrawn; entrants get no further access from other roles */
  entrant: boolean
  /** a member of this team */
  ownTeam: boolean
  /** has submitted their own review of this submission; for a whole stage: all their assigned reviews */
  reviewed: boolean
  /** has own reviews to submit: such a chair has only a judge's access */
  marking: boolean
  /** in conflict with this team: neither chair nor judge for it */
  conflicted: boolean
  /** has a seat on the jury and is in conflict with some team of the challenge */
  inConflict: boolean
  /** staff with open break-glass access to this sealed submission */
  breakGlass: boolean
}

export const noStanding: Standing = {
  staff: false,
  host: false,
  chair: false,
  judge: false,
  assigned: false,
  entrant: false,
  ownTeam: false,
  reviewed: false,
  marking: false,
  conflicted: false,
  inConflict: false,
  breakGlass: false,
}

type Facts = {
  staff: boolean
  host: boolean
  entrant?: boolean
  role: string | undefined
  /** the seat is in conflict with some team */
  inConflict?: boolean
  /** reviews assigned to the person in the stage, and how many are still to submit */
  total?: number
  open?: number
}

/** The actor's roles in a challenge as a whole, from their account and their accepted seat on its jury. */
export function standingOf({
  staff,
  host,
  entrant = false,
  role,
  inConflict = false,
  ...work
}: Facts): Standing {
  const { total = 0, open = 0 } = work
  return {
    ...noStanding,
    staff,
    host,
    entrant,
    inConflict,
    chair: role === 'chair',
    judge: role !== undefined,
    reviewed: total > 0 && open === 0,
    marking: open > 0,
  }
}
