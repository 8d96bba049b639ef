/** What the actor is to this challenge, and to this team or submission where the facet is about one. */
export type Standing = {
  staff: boolean
  host: boolean
  chair: boolean
  /** an accepted judge of the challenge */
  judge: boolean
  /** assigned to this submission, and not recused */
  assigned: boolean
  /** in a team of the challenge whose entry is not withdrawn: whatever else they are, they compete */
  entrant: boolean
  /** a member of this team */
  ownTeam: boolean
  /** has submitted their own review of this submission; of the stage as a whole: every one they were given */
  reviewed: boolean
  /** has reviews of their own still to submit: a chair who marks is a judge first */
  marking: boolean
  /** stands in conflict with this team: neither chair nor judge to it */
  conflicted: boolean
  /** holds a seat on the jury, and is in a standing conflict with some team of the challenge */
  inConflict: boolean
  /** staff who gave a reason to look inside this sealed submission, for as long as the look lasts */
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
