import { Refusal } from '#app/domain/shared/refusal'
import { instantIn } from './zoned-time'

/** What the form `NowOrLater` sends; `at` is a wall-clock time in the challenge's zone. */
type Requested = { when: 'now' | 'later'; at?: string | undefined }

type Place = {
  now: Date
  timeZone: string
  /** the scheduled instant that is stored: entering its time again keeps it to the millisecond */
  stored?: Date | null
}

/** The requested instant; a time that is missing, or that the zone does not have, is refused beside its field. */
export function requestedInstant(
  { when, at = '' }: Requested,
  { now, timeZone, stored = null }: Place,
): Date {
  if (when === 'now') return now
  if (at === '') throw new Refusal('invalid', 'challenges.when.at_needed', {}, 'at')
  const instant = instantIn(timeZone, at, stored)
  if (!instant.ok) throw new Refusal('invalid', instant.reason, {}, 'at')
  return instant.at
}
