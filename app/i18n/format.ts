import type { Locale } from '#app/domain/shared/local-text'
import { spanHoldsUntil, spanOf } from './spans'
import type { Translate } from './translate'
import { type ClockReading, zoned } from './zoned'

/**
 * Numbers and dates are formatted here and not by Intl, because browsers lack Azerbaijani data and the server's and the
 * browser's text must be identical.
 */
export type Format = ReturnType<typeof formats>

const nbsp = '\u00a0'
const symbols: Record<string, string> = { AZN: '₼', USD: '$', EUR: '€' }

/** Told of every text that depends on the clock: until when it holds, in epoch milliseconds. */
export type OnTimedText = (until: number) => void

export function formats(
  locale: Locale,
  t: Translate,
  readerZone: string,
  onTimedText: OnTimedText = () => {},
) {
  return {
    number: (value: number, digits = 0) => formatNumber(value, digits, locale),
    money: (amount: number, currency: string) => formatMoney(amount, currency, locale),
    bytes: (bytes: number) => formatBytes(bytes, locale, t),
    /** 12 December 2026 */
    date: (at: Date, zone = readerZone) => formatDate(zoned(at, zone), t),
    /** 18:00 */
    time: (at: Date, zone = readerZone) => formatTime(zoned(at, zone)),
    /** 12 December 2026, 18:00 (UTC+4) */
    instant: (at: Date, zone = readerZone) => formatInstant(zoned(at, zone), t),
    /** an instant that gives way to another one at `until`, such as the beginning of today; null: never */
    passing: (at: Date, until: Date | null, zone = readerZone) => {
      if (until) onTimedText(until.getTime())
      return formatInstant(zoned(at, zone), t)
    },
    /** 12 December 2026, 18:00:00.001 (UTC+4): where milliseconds matter */
    exact: (at: Date, zone = readerZone) => formatExact(zoned(at, zone), t),
    /** in 3 days · 2 hours ago */
    relative: (at: Date, now: Date) => {
      onTimedText(spanHoldsUntil(at, now))
      return formatRelative(at, now, t)
    },
    /** the time left until an instant: from two days on in days, then in hours, then in minutes */
    left: (to: Date, now: Date): { unit: 'day' | 'hour' | 'minute'; count: number } => {
      onTimedText(spanHoldsUntil(to, now))
      return (to > now && spanOf(to.getTime() - now.getTime())) || { unit: 'minute', count: 0 }
    },
    /** the city of a time zone's name */
    zone: (zone: string) => (zone === 'Asia/Baku' ? t('zone.baku') : cityOf(zone)),
    readerZone,
  }
}

function cityOf(zone: string): string {
  return zone.split('/').at(-1)?.replace(/_/g, ' ') ?? zone
}

function formatNumber(value: number, digits: number, locale: Locale): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : nbsp)
  const point = locale === 'en' ? '.' : ','
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? point + fraction : ''}`
}

/** amount in minor units */
function formatMoney(amount: number, currency: string, locale: Locale): string {
  const number = formatNumber(amount / 100, amount % 100 === 0 ? 0 : 2, locale)
  const symbol = symbols[currency] ?? currency
  return locale === 'en' && symbol !== '₼' ? `${symbol}${number}` : `${number}${nbsp}${symbol}`
}

/** In units of a thousand, as the limits of files are: 15 000 000 bytes are 15 MB. */
function formatBytes(bytes: number, locale: Locale, t: Translate): string {
  const power = Math.min(3, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const units = ['unit.b', 'unit.kb', 'unit.mb', 'unit.gb'] as const
  const value = bytes / 1000 ** power
  const digits = value < 10 && !Number.isInteger(value) ? 1 : 0
  return `${formatNumber(value, digits, locale)}${nbsp}${t(units[power] ?? 'unit.b')}`
}

const months = [
  'month.1',
  'month.2',
  'month.3',
  'month.4',
  'month.5',
  'month.6',
  'month.7',
  'month.8',
  'month.9',
  'month.10',
  'month.11',
  'month.12',
] as const

function formatDate(at: ClockReading, t: Translate): string {
  return `${at.day} ${t(months[at.month - 1] ?? 'month.1')} ${at.year}`
}

function formatTime(at: ClockReading): string {
  return `${twoDigits(at.hour)}:${twoDigits(at.minute)}`
}

function formatInstant(at: ClockReading, t: Translate): string {
  const time = formatTime(at)
  return `${formatDate(at, t)}, ${time} (${utcOffset(at)})`
}

function formatExact(at: ClockReading, t: Translate): string {
  const seconds = `${twoDigits(at.second)}.${String(at.millisecond).padStart(3, '0')}`
  const time = `${twoDigits(at.hour)}:${twoDigits(at.minute)}:${seconds}`
  return `${formatDate(at, t)}, ${time} (${utcOffset(at)})`
}

/** UTC+4, UTC−3:30, UTC */
function utcOffset(at: ClockReading): string {
  const minutes = at.offsetMinutes
  if (minutes === 0) return 'UTC'
  const whole = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  return `UTC${minutes < 0 ? '−' : '+'}${whole}${rest ? `:${twoDigits(rest)}` : ''}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function formatRelative(at: Date, now: Date, t: Translate): string {
  const span = spanOf(at.getTime() - now.getTime())
  if (!span) return t('time.now')
  return t(at > now ? `time.in_${span.unit}s` : `time.${span.unit}s_ago`, { count: span.count })
}
