import { noStanding, type Standing } from '#app/domain/shared/standing'
import type { Times } from '#app/domain/visibility/disclosure-rules'

type Facts = {
  staff: boolean
  host: boolean
  entrant?: boolean
  role: string | undefined
  /** the seat is in conflict with some team */
  inConflict?: boolean
  /** reviews assigned to the person in the stage, and how many are still to submit */
  given?: number
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
  const { given = 0, open = 0 } = work
  return {
    ...noStanding,
    staff,
    host,
    entrant,
    inConflict,
    chair: role === 'chair',
    judge: role !== undefined,
    reviewed: given > 0 && open === 0,
    marking: open > 0,
  }
}

type Schedule = {
  publishAt: Date | null
  closesAt: Date | null
  resultsAt: Date | null
  advancesAt?: Date | null
  freezeAt?: Date | null
  thawedAt?: Date | null
}

/** The instants of the disclosure rules. */
export function timesOf({
  advancesAt = null,
  freezeAt = null,
  thawedAt = null,
  ...schedule
}: Schedule): Times {
  return { ...schedule, advancesAt, freezeAt, thawedAt }
}
