import { messageRef } from '#app/i18n/translate'
import { readTotal } from './amounts'
import type { ImportedPrize } from './imported-challenge'
import { inKindPrize } from './in-kind'
import type { PlainLine } from './plain-lines'
import { type PrizeCandidate, readPrizes } from './prize-candidates'

type Texts = { total: string; prizes: PlainLine[]; description: PlainLine[] }
type Plan = { prizes: ImportedPrize[]; typed: boolean; warnings: string[] }

/**
 * The prizes of a record, never invented: sums named one by one are used only when they add up to the declared total,
 * or are unambiguous where no total is declared; else the total is one prize fund with the text quoted.
 */
export function planPrizes({ total, prizes, description }: Texts): Plan {
  const lines = prizes.length > 0 ? prizes : prizeSection(description)
  const reading = readPrizes(lines)
  const largest = reading.totals.toSorted((a, b) => b.minor - a.minor)[0]
  const declared = readTotal(total) ?? largest ?? null
  const inKind = inKindPrize(lines)
  const chosen = declared
    ? addingUp(reading.candidates, declared.minor)
    : reading.candidates.filter(each => !each.atMost)
  if (chosen.length > 0) {
    const warnings = declared ? [] : [messageRef('challenge_import.warn.prizes_without_total')]
    return { prizes: [...typed(chosen), ...inKind], typed: true, warnings }
  }
  const quote = quoteOf(lines)
  if (!declared) {
    const silent = lines.length === 0 || inKind.length > 0
    return {
      prizes: inKind,
      typed: inKind.length > 0,
      warnings: silent ? [] : [messageRef('challenge_import.warn.prizes_quoted')],
    }
  }
  const reason =
    reading.candidates.length > 0
      ? 'challenge_import.warn.prizes_do_not_add_up'
      : 'challenge_import.warn.prize_fund_only'
  const fund: ImportedPrize = {
    name: { az: 'Mükafat fondu', en: 'Prize fund', ru: 'Призовой фонд' },
    note: quote ? { en: quote } : {},
    kind: 'money',
    amount: declared.minor,
    currency: declared.currency,
    quantity: 1,
    rule: 'special',
    place: null,
  }
  return { prizes: [fund, ...inKind], typed: false, warnings: [messageRef(reason)] }
}

/** Where the prize field is empty, the part of the description with the heading "Prizes". */
function prizeSection(lines: readonly PlainLine[]): PlainLine[] {
  const start = lines.findIndex(line => line.heading && /^(?:cash )?(?:prizes?|awards?)\b/i.test(line.text))
  if (start < 0) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(
    line => line.heading && !/prize|award|phase|stage|place|cash|monetary/i.test(line.text),
  )
  return end < 0 ? rest : rest.slice(0, end)
}

/**
 * The prizes, in the given order, that add up to the total exactly: all of them, else the longest run of them. What is
 * left out may be a repetition (winners announced below) but never a place that the run lacks.
 */
function addingUp(candidates: readonly PrizeCandidate[], total: number): PrizeCandidate[] {
  const clean = candidates.slice(0, 60)
  for (let length = clean.length; length > 0; length--) {
    for (let start = 0; start + length <= clean.length; start++) {
      const run = clean.slice(start, start + length)
      if (sumOf(run) === total && settles(run, clean)) return run
    }
  }
  return []
}

function sumOf(run: readonly PrizeCandidate[]): number {
  return run.reduce((all, each) => all + each.amount * each.quantity, 0)
}

function settles(run: readonly PrizeCandidate[], all: readonly PrizeCandidate[]): boolean {
  const places = new Set(run.map(each => each.place))
  if (all.some(each => each.place !== null && !places.has(each.place))) return false
  if (run.length > 1 || run.some(each => each.place !== null || each.quantity > 1)) return true
  return all.length === 1 && /\b(?:winner|winning|grand prize|one prize|single)\b/i.test(run[0]?.quote ?? '')
}

/** A place that occurs twice (one set for each track) is not a rank in the whole challenge. */
function typed(candidates: readonly PrizeCandidate[]): ImportedPrize[] {
  const places = candidates.flatMap(each => each.place ?? [])
  const repeated = new Set(places).size < places.length
  return candidates.map(each => {
    const place = repeated ? null : each.place
    return {
      name: { en: nameOf(each, repeated) },
      note: { en: each.quote },
      kind: 'money',
      amount: each.amount,
      currency: each.currency,
      quantity: each.quantity,
      rule: place === null ? 'special' : 'place',
      place,
    }
  })
}

function quoteOf(lines: readonly PlainLine[]): string {
  const text = lines.map(line => line.text).join(' ')
  return text.length > 600 ? `${text.slice(0, 599).replace(/\s+\S*$/, '')}…` : text
}

/** Equal places of several rounds or tracks are named with the round or track. */
function nameOf({ name, phase, place }: PrizeCandidate, repeated: boolean): string {
  return repeated && place !== null && phase ? `${phase}: ${name}` : name || 'Prize'
}
