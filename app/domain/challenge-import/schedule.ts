import { deny, type No } from '#app/domain/shared/verdict'
import { messageRef } from '#app/i18n/translate'
import { type FeedDate, readFeedDate } from './feed-date'
import type { FeedRecord } from './feed-record'

export type Schedule = {
  state: 'published' | 'archived'
  publishAt: Date
  archivedAt: Date | null
  opensAt: Date | null
  closesAt: Date | null
}
type Read = { ok: true; schedule: Schedule; warnings: string[] } | No

/** A challenge that a feed still calls open but that ended longer ago than this is imported as archived. */
export const staleMs = 365 * 86_400_000

/**
 * The dates of a challenge and its state. Refused: no readable date at all, or an end that is not after its start. One
 * unreadable date is left empty with a warning; a challenge that the feed calls open has opened by now at the latest.
 */
export function readSchedule(record: FeedRecord, now: Date): Read {
  const start = readFeedDate(record['submission-start'], 'start')
  const end = readFeedDate(record['submission-end'], 'end')
  const opens = instantOf(start)
  const closesAt = instantOf(end)
  if (!opens && !closesAt) return deny('challenge_import.no_dates')
  if (opens && closesAt && closesAt <= opens) return deny('challenge_import.bad_dates')
  const open = record['challenge-status'].toLowerCase().includes('open')
  const stale = closesAt !== null && now.getTime() - closesAt.getTime() > staleMs
  const warnings = [
    ...dateWarnings('start', start, record['submission-start']),
    ...dateWarnings('end', end, record['submission-end']),
    ...(open && stale ? [messageRef('challenge_import.warn.ended_long_ago')] : []),
  ]
  const published = open && !stale
  const opensAt = opens ?? (published ? earlier(now, closesAt) : null)
  const publishAt = earlier(now, opensAt ?? closesAt)
  const archivedAt = published ? null : later(publishAt, earlier(now, closesAt))
  return {
    ok: true,
    schedule: { state: published ? 'published' : 'archived', publishAt, archivedAt, opensAt, closesAt },
    warnings,
  }
}

function instantOf(date: FeedDate): Date | null {
  return date.kind === 'instant' ? date.at : null
}

function dateWarnings(edge: 'start' | 'end', date: FeedDate, text: string): string[] {
  if (date.kind === 'instant')
    return date.dateOnly ? [messageRef(`challenge_import.warn.${edge}_without_time`, { text })] : []
  return date.kind === 'missing'
    ? [messageRef(`challenge_import.warn.${edge}_missing`)]
    : [messageRef(`challenge_import.warn.${edge}_unreadable`, { text: text.slice(0, 60) })]
}

function earlier(a: Date, b: Date | null): Date {
  return b && b < a ? b : a
}

function later(a: Date, b: Date): Date {
  return b > a ? b : a
}
