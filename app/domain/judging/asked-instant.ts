import { instantOf, isLocalTime, localOf } from '#app/domain/challenges/zoned-time'

type Asked = {
  /** a wall clock time, as a `datetime-local` input sends it */
  local: string
  zone: string
  /** the instants that the reader may mean by their minute */
  moments: readonly Date[]
}

/**
 * The instant that a typed time means; null for none. The minute in which something happens means the instant at
 * which it has happened, the last one where there are several.
 */
export function askedInstant({ local, zone, moments }: Asked): Date | null {
  if (!isLocalTime(local)) return null
  const meant = moments.filter(at => localOf(at, zone) === local).map(at => at.getTime())
  return instantOf(local, zone, meant.length > 0 ? new Date(Math.max(...meant)) : null)
}
