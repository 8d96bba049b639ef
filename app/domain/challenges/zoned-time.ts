import { Temporal } from 'temporal-polyfill'

/** The wall-clock time in the zone, as a `datetime-local` input has it: 2026-06-01T18:00. */
export function localOf(at: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/**
 * The instant of a wall-clock time. `stored` is the stored instant: entering its own time again keeps it to the
 * millisecond, also in the repeated hour of a clock change. Null for an hour that the clock change skips.
 */
export function instantOf(local: string, zone: string, stored: Date | null): Date | null {
  if (stored && localOf(stored, zone) === local) return stored
  const plain = Temporal.PlainDateTime.from(local)
  const zoned = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return zoned.toPlainDateTime().equals(plain) ? new Date(zoned.epochMilliseconds) : null
}

type TypedInstant =
  | { ok: true; at: Date }
  | { ok: false; reason: 'editing.bad_time' | 'editing.skipped_hour' }

/**
 * The instant of a typed wall-clock time, as a `datetime-local` input sends it, with or without seconds. In the
 * repeated hour of a clock change it is the first of both. Refuses text that is not a date and an hour that the clock
 * change skips.
 */
export function instantIn(zone: string, typed: string, stored: Date | null = null): TypedInstant {
  const local = typed.slice(0, 16)
  if (!isLocalTime(local)) return { ok: false, reason: 'editing.bad_time' }
  const at = instantOf(local, zone, stored)
  return at ? { ok: true, at } : { ok: false, reason: 'editing.skipped_hour' }
}

/** Whether a text is a wall-clock time that exists in the calendar; 2026-02-31T10:00 does not. */
export function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false
  const at = new Date(`${text}Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** When the day of the instant began in the zone, and when the next one begins. */
export function dayIn(at: Date, zone: string): { from: Date; to: Date } {
  const start = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).startOfDay()
  const next = start.add({ days: 1 }).startOfDay()
  return { from: new Date(start.epochMilliseconds), to: new Date(next.epochMilliseconds) }
}

/** The day of the week in the zone: Monday is 1, Sunday 7. */
export function weekdayOf(at: Date, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).dayOfWeek
}
