import { Temporal } from 'temporal-polyfill'

export const feedTimeZone = 'America/New_York'

export type FeedDate =
  | { kind: 'instant'; at: Date; dateOnly: boolean }
  /** the text is not an existing date */
  | { kind: 'unreadable' }
  | { kind: 'missing' }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zones that feeds write after a time. Eastern follows the season, whether EST, EDT or ET is written. */
const ZONES: Readonly<Record<string, string>> = {
  e: feedTimeZone,
  c: 'America/Chicago',
  m: 'America/Denver',
  p: 'America/Los_Angeles',
}

/**
 * The instant that a feed means, in US Eastern time unless it names another zone. A date without a time is the midnight
 * at which that day begins, or for the end of a window the midnight at which it ends.
 */
export function readFeedDate(text: string, edge: 'start' | 'end'): FeedDate {
  const clean = text.replace(/[\s\u00a0,]+/g, ' ').trim()
  if (!clean) return { kind: 'missing' }
  const day = readDay(clean)
  const time = day && readTime(day.rest)
  if (!day || !time) return { kind: 'unreadable' }
  const at = toInstant(day, time, edge)
  return at ? { kind: 'instant', at, dateOnly: time.kind === 'none' } : { kind: 'unreadable' }
}

type Day = { year: number; month: number; day: number; rest: string }

function readDay(text: string): Day | null {
  const forms: [RegExp, (m: RegExpExecArray) => [string?, string?, string?]][] = [
    [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/, m => [m[1], m[2], m[3]]],
    [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/, m => [m[3], m[1], m[2]]],
    [/^(?:[a-z]+day )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?!\d)/i, m => [m[3], m[1], m[2]]],
    [/^(?:[a-z]+day )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4})(?!\d)/i, m => [m[3], m[2], m[1]]],
  ]
  for (const [form, parts] of forms) {
    const match = form.exec(text)
    if (!match) continue
    const [year = '', month = '', day = ''] = parts(match)
    const rest = text.slice(match[0].length).trim()
    return { year: Number(year), month: monthOf(month), day: Number(day), rest }
  }
  return null
}

function monthOf(text: string): number {
  return /\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

type Time = { kind: 'none' } | { kind: 'wall'; hour: number; minute: number; second: number; zone: string }

const TIME =
  /^(?:at |[tT-] ?)?(?:(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?)? ?([ap])?\.?(?:m\b\.?)?|(noon|midnight))? ?\(?(.*?)\)?$/i

function readTime(text: string): Time | null {
  if (!text) return { kind: 'none' }
  const match = TIME.exec(text)
  if (!match) return null
  const [, digits, minute = '0', second = '0', half, word, zoneText = ''] = match
  const zone = readZone(zoneText)
  if (!zone) return null
  if (word) return { kind: 'wall', hour: /noon/i.test(word) ? 12 : 0, minute: 0, second: 0, zone }
  if (!digits) return { kind: 'none' }
  if (!half && !/:/.test(text)) return null
  const hour = halfDayHour(Number(digits), half?.toLowerCase())
  if (hour === null || hour > 23) return null
  return { kind: 'wall', hour, minute: Number(minute), second: Number(second), zone }
}

/** 12 AM is 0, 12 PM is 12; an hour past noon ("17:00 PM") stays as it is. */
function halfDayHour(hour: number, half: string | undefined): number | null {
  if (!half) return hour
  if (hour > 12) return half === 'p' ? hour : null
  if (hour === 0) return half === 'a' ? 0 : null
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

function readZone(text: string): string | null {
  const clean = text.trim().replace(/\.$/, '')
  if (!clean) return feedTimeZone
  if (/^(?:z|utc|gmt)$/i.test(clean)) return 'UTC'
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(clean)
  if (offset) return `${offset[1]}${offset[2]}:${offset[3]}`
  if (/^(?:us )?eastern(?: (?:standard|daylight))?(?: time)?$/i.test(clean)) return feedTimeZone
  const named = /^([ecmp])\.?[sd]?\.?t$/i.exec(clean)
  return named ? (ZONES[named[1]?.toLowerCase() ?? ''] ?? null) : null
}

function toInstant(day: Day, time: Time, edge: 'start' | 'end'): Date | null {
  if (day.year < 1990 || day.year > 2100 || day.month < 1 || day.month > 12) return null
  const lastDay = Temporal.PlainYearMonth.from({ year: day.year, month: day.month }).daysInMonth
  if (day.day < 1 || day.day > lastDay) return null
  const date = Temporal.PlainDate.from({ year: day.year, month: day.month, day: day.day })
  if (time.kind === 'none') {
    const boundary = edge === 'end' ? date.add({ days: 1 }) : date
    return new Date(boundary.toZonedDateTime(feedTimeZone).epochMilliseconds)
  }
  if (time.minute > 59 || time.second > 59) return null
  const { hour, minute, second, zone } = time
  return new Date(
    date.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute, second } }).epochMilliseconds,
  )
}
