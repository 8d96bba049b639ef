import type { Currency } from '#app/domain/shared/money'
import { findAmounts } from './amounts'
import { COUNT, readCount } from './counts'
import type { PlainLine } from './plain-lines'
import { NOUN, nth, placeName, prizeName } from './prize-names'

/** A prize that a sentence names: `amount` in minor units for one winner, `place` where it names a place. */
export type PrizeCandidate = {
  name: string
  quote: string
  amount: number
  currency: Currency
  quantity: number
  place: number | null
  /** the round or track it belongs to, or '' */
  phase: string
  /** "up to": the sum does not say that this much is awarded */
  atMost: boolean
}

/** The prizes in a text: single prizes, sums declared as the total, and whether everything was clear. */
export type PrizeReading = { candidates: PrizeCandidate[]; totals: { minor: number; currency: Currency }[] }

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th)|(${PLACES.join('|')})`
const PLACE_LEFT = new RegExp(
  String.raw`\b(?:${ORDINAL})(?=[\s-]*(?:plac|prize|winner|award|\(|:|\||–|-|—|=|$))`,
  'gi',
)
const PLACE_RIGHT = new RegExp(
  String.raw`^[\s–—:(-]*(?:for\s+|(?:will|shall) be (?:awarded|given) to\s+)?(?:the\s+|a\s+)?(?:${ORDINAL})[\s-]*(?:place|prize|winner)`,
  'i',
)
const PLACE_RANGE = /\b(\d{1,2})(?:st|nd|rd|th)\s*(?:-|–|to|through)\s*(\d{1,2})(?:st|nd|rd|th)/i
const IN_PRIZES = /^\s*in (?:cash )?prizes?\b/i
const TOTAL_LEFT =
  /\b(?:total(?:s|ing|ling)?|purses?|pools?|pot|budget|not to exceed|set aside|in all|up to a)\b(?![^.]*\beach\b)[^.;]{0,90}$/i
const TOTAL_RIGHT =
  /^\s*(?:\)|,)?\s*(?:US dollars\s*)?(?:in (?:\w+ )?)?(?:total\b|(?:total |cash )*(?:prize )?(?:award )?(?:pool|purse|pot|budget)|prizes? (?:pool|purse)|in prize (?:money|funds)|is available|will be awarded (?:across|by|to the winners))/i
const BOUND_LEFT =
  /(?:minimum(?: \w+){0,4}(?: of| is)?|at least|as high as|no less than|no (?:smaller|less|more) than|not exceed(?:ing)?|greater than|more than|between|ranging from|from|valued(?: \w+)? at|value of|worth|maximum of|equal to|of the|remaining|additional)\s*(?:an?\s*)?$/i
const UNSETTLED =
  /\b(?:shared?|sharing|split|divided|distributed|equally|evenly|travel|reimburse\w*|payment|contract|grants?|vouchers?|tax)\b/i
const UNITS = String.raw`(?:winners?|prizes?|awards?|awardees?|teams?|finalists?|semi-?finalists?|solvers?|submissions?|participants?|mentions?|recipients?|runners?-?\s?ups?|entries|entrants|competitors?|contestants?|projects?|videos?|solutions?)`
const COUNT_LEFT = new RegExp(String.raw`\b${COUNT}\s+(?:[\w'’“”"-]+\s+){0,5}?${UNITS}\b`, 'gi')
const COUNT_TOUCHING = new RegExp(String.raw`\b${COUNT}\s*(?:x|×)?\s*$`, 'i')
const COUNT_BRACKET = /\((?:up to |maximum of |x\s*)?(\d{1,3})\)/gi
const COUNT_CELL = /\|\s*(?:up to\s*)?(\d{1,3})\s*\|\s*$/i
const COUNT_BEFORE_PLACE = new RegExp(String.raw`\b${COUNT}\s+(?:${ORDINAL}|grand)\b[^,;:]*$`, 'i')
const COUNT_RIGHT = new RegExp(
  String.raw`^\s*(?:\(x\s*(\d{1,3})\)|(?:each )?to (?:up to |a maximum of )?${COUNT} (?:\w+ ){0,3}?${UNITS})`,
  'i',
)

export function readPrizes(lines: readonly PlainLine[]): PrizeReading {
  const reading: PrizeReading = { candidates: [], totals: [] }
  let phase = ''
  for (const line of joinLabels(lines)) {
    phase = phaseOf(line.text) ?? phase
    for (const sentence of sentences(line.text)) {
      const together = respectively(sentence, phase)
      if (together.length > 0) reading.candidates.push(...together)
      else readSentence(sentence, phase, reading)
    }
  }
  return reading
}

/** A label such as "First Place" and the sum on the line below it belong together; "Prize Breakdown" is not a label. */
function joinLabels(lines: readonly PlainLine[]): PlainLine[] {
  const joined: PlainLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const label = before && isLabel(before.text) && findAmounts(line.text)[0]?.start === 0
    if (label) {
      joined[joined.length - 1] = { ...line, text: `${before.text.replace(/[:\s]+$/, '')}: ${line.text}` }
    } else joined.push(line)
  }
  return joined
}

function isLabel(text: string): boolean {
  const generic =
    /^(?:cash )?(?:prizes?|awards?|amounts?|prize (?:breakdown|amounts?|structure)|breakdown|.*winners)\s*:?$/i
  return text.length <= 70 && findAmounts(text).length === 0 && !generic.test(text)
}

function phaseOf(text: string): string | null {
  const match =
    /^(?:prize breakdown )?((?:phase|stage|part|round|step|track|topic)s? (?:\d+|[IVX]+|[A-Z]|one|two|three|four))\b/i.exec(
      text,
    )
  return match?.[1] ?? null
}

function sentences(text: string): string[] {
  return text.split(/(?<=[a-z\d)][.!?])\s+(?=[A-Z("“]|\d\w\w )|;\s*(?!each)/)
}

/** "first, second and third place prizes of $50,000, $30,000 and $20,000, respectively" */
function respectively(sentence: string, phase: string): PrizeCandidate[] {
  if (!/\brespectively\b/i.test(sentence)) return []
  const amounts = findAmounts(sentence)
  const before = sentence.slice(0, amounts[0]?.start ?? 0)
  const places = [...before.matchAll(new RegExp(String.raw`\b(?:${ORDINAL})\b`, 'gi'))].map(m =>
    ordinal(m[1], m[2]),
  )
  if (places.length < 2 || places.length !== amounts.length) return []
  return amounts.flatMap(({ minor, currency }, i) => {
    const place = places[i] ?? null
    if (minor === null || !currency || place === null) return []
    return [
      {
        name: placeName(place),
        phase,
        quote: quoted(sentence),
        amount: minor,
        currency,
        quantity: 1,
        place,
        atMost: false,
      },
    ]
  })
}

function readSentence(sentence: string, phase: string, reading: PrizeReading): void {
  const amounts = findAmounts(sentence)
  const sumFirst = startsWithSum(sentence, amounts)
  for (const [i, amount] of amounts.entries()) {
    const left = sumFirst ? '' : sentence.slice(amounts[i - 1]?.end ?? 0, amount.start)
    const right = sentence.slice(amount.end, amounts[i + 1]?.start)
    if (
      amount.minor === null ||
      !amount.currency ||
      inRange(left, right, { first: i === 0, last: i === amounts.length - 1 })
    )
      continue
    const money = { minor: amount.minor, currency: amount.currency }
    if (isTotal(left, right)) reading.totals.push(money)
    else if (!BOUND_LEFT.test(left) && !UNSETTLED.test(left + right))
      reading.candidates.push(
        ...candidate({ sentence, left, right, phase, ...money, next: amounts[i + 1]?.minor ?? null }),
      )
  }
}

/** "$20,000 first prize and $10,000 second prize": each place follows its sum. */
function startsWithSum(
  sentence: string,
  [first, second]: readonly { start: number; end: number }[],
): boolean {
  return first?.start === 0 && placeAfter(sentence.slice(first.end, second?.start)) !== null
}

function isTotal(left: string, right: string): boolean {
  if (TOTAL_RIGHT.test(right)) return true
  if (IN_PRIZES.test(right) && countOf(left, right) === null && placeIn(left) === null) return true
  return TOTAL_LEFT.test(left) && placeIn(left) === null
}

function inRange(left: string, right: string, at: { first: boolean; last: boolean }): boolean {
  const dash = /^\s*(?:-|–|—|to)\s*$/
  return (!at.first && dash.test(left)) || (!at.last && dash.test(right))
}

type Context = {
  sentence: string
  left: string
  right: string
  phase: string
  minor: number
  currency: Currency
  /** the sum after this one */
  next: number | null
}

function candidate({ sentence, left, right, phase, minor, currency, next }: Context): PrizeCandidate[] {
  const bareLeft = !/[\p{L}\d]/u.test(left.replace(/\b(?:and|or|up to|an?)\b/gi, ''))
  const range = PLACE_RANGE.exec(left)
  const place = range
    ? null
    : (placeIn(left) ?? (bareLeft || /^\W*an? (?:cash )?prize of\W*$/i.test(left) ? placeAfter(right) : null))
  const shared =
    /^\W*(?:each\W*)?(?:up to\W*|a )?total(?:ing| of)?\s*$/i.test(right) && next ? next / minor : null
  const said = range
    ? Number(range[2]) - Number(range[1]) + 1
    : place === null
      ? countOf(left, right)
      : countOfPlace(left)
  const quantity = said ?? (shared !== null && Number.isInteger(shared) ? shared : null)
  const many =
    /\b(?:winners|teams|finalists|semi-?finalists|participants|submissions|recipients|contestants|each)\b/i
  if (
    quantity === null &&
    place === null &&
    (many.test(left) || /^[\s,]*(?:for |to )?(?:each|every|apiece|per)\b/i.test(right))
  )
    return []
  const name = place === null ? prizeName({ left, right, phase, bareLeft }) : placeName(place)
  if (place === null && quantity === null && !NOUN.test(name ?? '')) return []
  const atMost = /\bup to (?:an? )?$/i.test(left)
  return [
    {
      name: range ? `${nth(Number(range[1]))}–${nth(Number(range[2]))} place` : name || phase,
      phase,
      quote: quoted(sentence),
      amount: minor,
      currency,
      quantity: quantity ?? 1,
      place,
      atMost,
    },
  ]
}

function placeIn(left: string): number | null {
  const last = [...left.matchAll(PLACE_LEFT)].at(-1)
  return last ? ordinal(last[1], last[2]) : null
}

function placeAfter(right: string): number | null {
  const match = PLACE_RIGHT.exec(right)
  return match ? ordinal(match[1], match[2]) : null
}

function ordinal(digits: string | undefined, word: string | undefined): number {
  return digits ? Number(digits) : PLACES.indexOf(word?.toLowerCase() ?? '') + 1
}

function countOfPlace(left: string): number | null {
  const found = COUNT_BEFORE_PLACE.exec(left)?.[1]
  return found ? readCount(found) : null
}

/** How many winners get this amount, or null where the text does not say. */
function countOf(left: string, right: string): number | null {
  const found =
    COUNT_RIGHT.exec(right)?.slice(1).find(Boolean) ??
    COUNT_CELL.exec(left)?.[1] ??
    COUNT_TOUCHING.exec(left)?.[1] ??
    [...left.matchAll(COUNT_LEFT)].at(-1)?.[1] ??
    [...left.matchAll(COUNT_BRACKET)].at(-1)?.[1]
  const count = found ? readCount(found) : 0
  return count > 0 && count <= 999 ? count : null
}

function quoted(sentence: string): string {
  return sentence.length > 400 ? `${sentence.slice(0, 399)}…` : sentence
}
