import type { Times } from '#app/domain/visibility/disclosure-rules'

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
