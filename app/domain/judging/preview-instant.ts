import { instantOf, isLocalTime, localOf } from '#app/domain/challenges/zoned-time'

type InstantQuery = {
  /** a wall-clock time, as a `datetime-local` input sends it */
  local: string
  zone: string
  /** instants that the reader may select by their minute */
  moments: readonly Date[]
}

/**
 * The instant that a typed time selects; null for none. The minute of an event selects the instant after the event, the
 * last one where there are several.
 */
export function previewInstant({ local, zone, moments }: InstantQuery): Date | null {
  if (!isLocalTime(local)) return null
  const meant = moments.filter(at => localOf(at, zone) === local).map(at => at.getTime())
  return instantOf(local, zone, meant.length > 0 ? new Date(Math.max(...meant)) : null)
}
