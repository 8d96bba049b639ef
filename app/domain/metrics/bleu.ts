import { type Metric, refuse, valued } from './result'
import { rowCount } from './rows'
import { sum, weightedMean } from './sums'
import { composedTokens } from './text-distance'

type Tokens = readonly (string | number)[]

/**
 * What replaces an n-gram precision of 0: nothing (the score is 0), a halving for each empty order (`exp`), 0.1 matches
 * (`floor`), or one match more in every order above the first (`add_one`). Source: Chen & Cherry 2014, methods 3, 1 and
 * 2.
 */
export type BleuSmoothing = 'none' | 'exp' | 'floor' | 'add_one'

/** `weights` of the orders 1 … n of n-grams. */
type BleuOptions = { readonly weights: readonly number[]; readonly smoothing: BleuSmoothing }

/**
 * Corpus BLEU on given tokens: exp of the weighted mean of the logs of the clipped n-gram precisions of all sentences
 * together, times the brevity penalty exp(1 − r/c) where the c tokens given are fewer than the r of the closest
 * references (the shorter where two are as close). Refuses a sentence without a reference. Source: Papineni et al. 2002.
 */
export const corpusBleu = (
  {
    references,
    predictions,
  }: { readonly references: readonly (readonly Tokens[])[]; readonly predictions: readonly Tokens[] },
  { weights, smoothing }: BleuOptions,
): Metric => {
  const rows = rowCount(references, predictions)
  if (!rows.ok) return rows
  if (references.some(choices => choices.length === 0)) return refuse('empty_reference')
  if (!weights.every(weight => weight >= 0) || !(sum(weights) > 0)) return refuse('bad_weights')
  const orders = weights.map((_, i) => {
    const each = predictions.map((tokens, row) => clippedMatches(tokens, references[row] ?? [], i + 1))
    return { matches: sum(each.map(one => one.matches)), total: sum(each.map(one => one.total)) }
  })
  const length = sum(predictions.map(tokens => tokens.length))
  const closest = sum(predictions.map((tokens, row) => closestLength(tokens.length, references[row] ?? [])))
  const logs = smoothed(orders, smoothing).map(Math.log)
  const counted = logs.map((log, i) => (weights[i] === 0 ? 0 : log))
  if (length === 0 || counted.some(log => !Number.isFinite(log))) return valued(0)
  return valued(Math.exp(weightedMean(counted, weights) + Math.min(0, 1 - closest / length)))
}

type Order = { readonly matches: number; readonly total: number }

/**
 * The n-grams of a sentence that occur in a reference, each at most as often as in the reference with the most
 * occurrences.
 */
const clippedMatches = (tokens: Tokens, references: readonly Tokens[], n: number): Order => {
  const most = new Map<string, number>()
  for (const reference of references)
    for (const [gram, count] of ngrams(reference, n)) most.set(gram, Math.max(most.get(gram) ?? 0, count))
  const own = [...ngrams(tokens, n)]
  const matches = sum(own.map(([gram, count]) => Math.min(count, most.get(gram) ?? 0)))
  return { matches, total: Math.max(0, tokens.length - n + 1) }
}

const ngrams = (tokens: Tokens, n: number): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let start = 0; start + n <= tokens.length; start++) {
    const gram = JSON.stringify(composedTokens(tokens.slice(start, start + n)))
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

const closestLength = (length: number, references: readonly Tokens[]): number =>
  references
    .map(reference => reference.length)
    .reduce((best, other) => {
      const [far, near] = [Math.abs(best - length), Math.abs(other - length)]
      return near < far || (near === far && other < best) ? other : best
    })

const smoothed = (orders: readonly Order[], smoothing: BleuSmoothing): number[] => {
  let empty = 0
  return orders.map(({ matches, total }, i) => {
    if (total === 0) return 0
    if (smoothing === 'add_one' && i > 0) return (matches + 1) / (total + 1)
    if (matches > 0 || smoothing === 'none' || smoothing === 'add_one') return matches / total
    empty++
    return (smoothing === 'exp' ? 0.5 ** empty : 0.1) / total
  })
}
