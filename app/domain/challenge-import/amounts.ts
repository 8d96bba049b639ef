import type { Currency } from '#app/domain/shared/money'

export type Amount = {
  /** minor units; null when the text is not a number ("$50,00") */
  minor: number | null
  /** null when Meydan does not support the currency */
  currency: Currency | null
  start: number
  end: number
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)\s?(k|thousand|mm|m|million|billion|b)?(?![\w%])`
const FORMS: [RegExp, Currency][] = [
  [
    new RegExp(String.raw`(?:\bUSD?\s?)?\$\s?${NUMBER}(\s?(?:CAD|AUD|NZD|SGD)\b)?(?:\s?USD?\b)?`, 'gi'),
    'USD',
  ],
  [new RegExp(String.raw`\bUSD\s?${NUMBER}()`, 'gi'), 'USD'],
  [new RegExp(String.raw`(?:€\s?|\bEUR\s?)${NUMBER}()`, 'gi'), 'EUR'],
  [new RegExp(String.raw`(?:₼\s?|\bAZN\s?)${NUMBER}()`, 'gi'), 'AZN'],
  [/(?<![\d$€₼.,])(\d[\d,]*(?:\.\d+)?)\s?(k|thousand|million)?\s(?:US dollars|dollars|USD)\b()/gi, 'USD'],
]
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
}

/** Every sum of money in the text, in order. */
export function findAmounts(text: string): Amount[] {
  const all = FORMS.flatMap(([form, currency]) =>
    [...text.matchAll(form)].map(match => read(match, currency)),
  )
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((each, i) => !sorted.slice(0, i).some(before => before.end > each.start))
}

/** The single sum of a field such as "Up to $240,000" or "30000", in dollars unless it names another currency. */
export function readTotal(text: string): { minor: number; currency: Currency } | null {
  const bare = /^\d[\d,]*(?:\.\d{1,2})?$/.test(text.trim()) ? `$${text.trim()}` : text
  const [only, ...others] = findAmounts(bare)
  if (!only || others.length > 0 || !only.minor || !only.currency) return null
  return { minor: only.minor, currency: only.currency }
}

function read(match: RegExpMatchArray, currency: Currency): Amount {
  const [whole, digits = '', scale = '', foreign = ''] = match
  const start = match.index ?? 0
  return {
    minor: minorOf(digits.replace(/,$/, ''), SCALE[scale.toLowerCase()] ?? 1),
    currency: foreign ? null : currency,
    start,
    end: start + whole.replace(/[,\s]+$/, '').length,
  }
}

function minorOf(digits: string, scale: number): number | null {
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)) return null
  const minor = Math.round(Number(digits.replaceAll(',', '')) * scale * 100)
  return Number.isSafeInteger(minor) && minor > 0 ? minor : null
}
