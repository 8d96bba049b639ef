import { type Metric, refuse, valued } from './result'
import { rowCount } from './rows'
import { composed } from './text-distance'

/** What is removed from both texts before they are compared: first the patterns, then what the switches name. */
type ExactMatchOptions = {
  readonly ignorePatterns: readonly string[]
  readonly ignoreCase: boolean
  readonly ignorePunctuation: boolean
  readonly ignoreNumbers: boolean
}

/**
 * Share of texts that equal their reference, both in composed Unicode. Texts that become empty match only if they were
 * equal before. Refuses an invalid regular expression. Source: huggingface/evaluate exact_match.
 */
export const exactMatch = (
  {
    references,
    predictions,
  }: { readonly references: readonly string[]; readonly predictions: readonly string[] },
  options: ExactMatchOptions,
): Metric => {
  const rows = rowCount(references, predictions)
  if (!rows.ok) return rows
  const patterns = options.ignorePatterns.map(compiled)
  const usable = patterns.flatMap(pattern => (pattern === null ? [] : [pattern]))
  if (usable.length < patterns.length) return refuse('bad_pattern')
  const matching = references.filter((reference, i) => {
    const prediction = predictions[i] ?? ''
    const [expected, predicted] = [reduced(reference, usable, options), reduced(prediction, usable, options)]
    return expected === predicted && (expected !== '' || composed(reference) === composed(prediction))
  })
  return valued(matching.length / references.length)
}

const compiled = (pattern: string): RegExp | null => {
  try {
    return new RegExp(pattern, 'gu')
  } catch {
    // why: the constructor reports an invalid pattern only by throwing
    return null
  }
}

const PUNCTUATION = /[!-/:-@[-`{-~]/gu

const reduced = (text: string, patterns: readonly RegExp[], options: ExactMatchOptions): string => {
  const reducedText = patterns.reduce((rest, pattern) => rest.replace(pattern, ''), composed(text))
  const cased = options.ignoreCase ? reducedText.toLowerCase() : reducedText
  const plain = options.ignorePunctuation ? cased.replace(PUNCTUATION, '') : cased
  return options.ignoreNumbers ? plain.replace(/[0-9]/gu, '') : plain
}
