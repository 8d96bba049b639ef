import { Temporal } from 'temporal-polyfill'

/** The instant of a local date and time in a zone; null when the text is no date. An hour that a clock change skips moves on. */
export function instantIn(zone: string, local: string): Date | null {
  try {
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone)
    return new Date(at.epochMilliseconds)
  } catch {
    // why: Temporal has no way to ask whether a text is a date
    return null
  }
}

/** What a datetime-local field shows for an instant in a zone. */
export function localTimeIn(zone: string, at: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' })
}
