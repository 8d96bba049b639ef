import { findAmounts } from './amounts'
import type { ImportedPrize } from './imported-challenge'
import type { PlainLine } from './plain-lines'

const HEADING = /^non[- ]?(?:monetary|cash)\b/i
const GIVEN =
  /\b(?:certificates?|troph(?:y|ies)|medals?|mentor(?:ing|ship)?|invitations?|internships?|recogni[sz]ed|recognition|publicity|showcased?|displayed?|opportunit(?:y|ies) to|flight opportunity|publication|published|scholarships?|technical support|in-kind)\b/i

/**
 * Non-money prizes: the part under such a heading, or the whole text where it names no money but names such a prize.
 */
export function inKindPrize(lines: readonly PlainLine[]): ImportedPrize[] {
  const start = lines.findIndex(line => HEADING.test(line.text))
  const text = start >= 0 ? section(lines, start) : moneyless(lines)
  if (!text) return []
  return [
    {
      name: { az: 'Pul olmayan mükafat', en: 'Non-monetary prize', ru: 'Неденежный приз' },
      note: { en: text.length > 600 ? `${text.slice(0, 599).replace(/\s+\S*$/, '')}…` : text },
      kind: 'in_kind',
      amount: null,
      currency: null,
      quantity: 1,
      rule: 'special',
      place: null,
    },
  ]
}

function section(lines: readonly PlainLine[], start: number): string {
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(line => line.heading || /^[\w ]{3,40}:/.test(line.text))
  const first = (lines[start]?.text ?? '').replace(
    /^non[- ]?(?:monetary|cash)(?: (?:prizes?|awards?|incentives?))*[:\s-]*/i,
    '',
  )
  const text = [first, ...(end < 0 ? rest : rest.slice(0, end)).map(line => line.text)].join(' ').trim()
  return /^(?:none|n\/?a|no)\.?$/i.test(text) ? '' : text
}

function moneyless(lines: readonly PlainLine[]): string {
  const text = lines.map(line => line.text).join(' ')
  const plain = findAmounts(text).length === 0 && GIVEN.test(text)
  return plain && !/cash|purse|prize money|no prizes/i.test(text) && text.length < 1500 ? text : ''
}
