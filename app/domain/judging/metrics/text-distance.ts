import { editDistance } from './edit-distance'
import { type Metric, refuse, valued } from './result'
import { rowCount } from './rows'
import { sum } from './sums'

/** A text, by its characters, or a list of tokens. */
type Sequence = string | readonly (string | number)[]

/**
 * Levenshtein distance of two sequences; `normalize` divides it by the length of the longer (0 where both are empty).
 * Characters are code points.
 */
export const levenshtein = (
  { truth, predicted }: { readonly truth: Sequence; readonly predicted: Sequence },
  { normalize }: { readonly normalize: boolean },
): Metric => {
  const [from, to] = [[...truth], [...predicted]]
  const distance = editDistance(from, to)
  return valued(normalize ? distance / Math.max(1, from.length, to.length) : distance)
}

type Texts = { readonly references: readonly string[]; readonly predictions: readonly string[] }

/** `concatenate` compares all texts as one instead of pair by pair. */
type Concatenating = { readonly concatenate: boolean }

/**
 * Character error rate: edits of all texts / characters of all references. White space at the ends is dropped and
 * otherwise collapsed to one space. Refuses references without a character. Source: huggingface/evaluate cer.
 */
export const characterErrorRate = (texts: Texts, options: Concatenating): Metric =>
  errorRate(texts, options, text => [...text.trim().replace(/\s+/gu, ' ')])

/** Word error rate: the same for words, which are what stands between white space. Source: huggingface/evaluate wer. */
export const wordErrorRate = (texts: Texts, options: Concatenating): Metric =>
  errorRate(texts, options, text => text.split(/\s+/u).filter(word => word !== ''))

const errorRate = (
  { references, predictions }: Texts,
  { concatenate }: Concatenating,
  unitsOf: (text: string) => string[],
): Metric => {
  const rows = rowCount(references, predictions)
  if (!rows.ok) return rows
  const split = (texts: readonly string[]) => (concatenate ? [texts.flatMap(unitsOf)] : texts.map(unitsOf))
  const [expected, given] = [split(references), split(predictions)]
  const length = sum(expected.map(units => units.length))
  if (length === 0) return refuse('empty_reference')
  return valued(sum(expected.map((units, i) => editDistance(units, given[i] ?? []))) / length)
}
