import { editDistance } from './edit-distance'
import { type Metric, refuse, valued } from './result'
import { rowCount } from './rows'
import { sum } from './sums'

/** A text, by its characters, or a list of tokens. */
type Sequence = string | readonly (string | number)[]

/**
 * A text with its letters composed (Unicode NFC): `ü` counts as one character however it was typed, and equals itself.
 * Letters that look alike but are different (`i` and `ı`, `İ` and `I`) stay different.
 */
export const composed = (text: string): string => text.normalize('NFC')

export const composedTokens = <T>(tokens: readonly T[]): readonly (T | string)[] =>
  tokens.map(token => (typeof token === 'string' ? composed(token) : token))

/**
 * Levenshtein distance of two sequences; `normalize` divides it by the length of the longer (0 where both are empty).
 * Characters are code points of the composed text.
 */
export const levenshtein = (
  { truth, predicted }: { readonly truth: Sequence; readonly predicted: Sequence },
  { normalize }: { readonly normalize: boolean },
): Metric => {
  const [from, to] = [unitsOf(truth), unitsOf(predicted)]
  const distance = editDistance(from, to)
  return valued(normalize ? distance / Math.max(1, from.length, to.length) : distance)
}

const unitsOf = (sequence: Sequence): readonly (string | number)[] =>
  typeof sequence === 'string' ? [...composed(sequence)] : composedTokens(sequence)

type Texts = { readonly references: readonly string[]; readonly predictions: readonly string[] }

/** `concatenate` compares all texts as one instead of pair by pair. */
type Concatenating = { readonly concatenate: boolean }

/**
 * Character error rate: edits of all texts / characters of all references. White space at the ends is dropped and
 * otherwise collapsed to one space. Refuses references without characters. Source: huggingface/evaluate cer.
 */
export const characterErrorRate = (texts: Texts, options: Concatenating): Metric =>
  errorRate(texts, options, text => [...composed(text).trim().replace(/\s+/gu, ' ')])

/** Word error rate: the same for words, separated by white space. Source: huggingface/evaluate wer. */
export const wordErrorRate = (texts: Texts, options: Concatenating): Metric =>
  errorRate(texts, options, text =>
    composed(text)
      .split(/\s+/u)
      .filter(word => word !== ''),
  )

const errorRate = (
  { references, predictions }: Texts,
  { concatenate }: Concatenating,
  split: (text: string) => string[],
): Metric => {
  const rows = rowCount(references, predictions)
  if (!rows.ok) return rows
  const rowsOf = (texts: readonly string[]) => (concatenate ? [texts.flatMap(split)] : texts.map(split))
  const [expected, predictedRows] = [rowsOf(references), rowsOf(predictions)]
  const length = sum(expected.map(units => units.length))
  if (length === 0) return refuse('empty_reference')
  return valued(sum(expected.map((units, i) => editDistance(units, predictedRows[i] ?? []))) / length)
}
