import { noStanding, type Standing } from '#app/domain/shared/standing'
import type { Times } from '#app/domain/visibility/law'

type Facts = {
  staff: boolean
  host: boolean
  role: string | undefined
  /** reviews that the person was given in the stage, and how many are still to hand in */
  given?: number
  open?: number
}

/** What the actor is to a challenge as a whole, from who they are and their accepted place on its jury. */
export function standingOf({ staff, host, role, given = 0, open = 0 }: Facts): Standing {
  return {
    ...noStanding,
    staff,
    host,
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

/** The law's instants. */
export function timesOf({
  advancesAt = null,
  freezeAt = null,
  thawedAt = null,
  ...schedule
}: Schedule): Times {
  return { ...schedule, advancesAt, freezeAt, thawedAt }
}
