import { z } from 'zod'
import { corpusBleu } from '#app/domain/metrics/bleu'
import { exactMatch } from '#app/domain/metrics/exact-match'
import { characterErrorRate, levenshtein, wordErrorRate } from '#app/domain/metrics/text-distance'
import { count, labels, metric, texts, truthAnd } from './metric-shapes'
import type { CaseMethod } from './run'
import { finite } from './shapes'

const sequence = z.union([z.string(), labels])

const sequences = truthAnd(sequence, sequence).transform(({ y_true, y_pred }) => ({
  truth: y_true,
  predicted: y_pred,
}))

const translations = truthAnd(z.array(z.array(labels)), z.array(labels)).transform(({ y_true, y_pred }) => ({
  references: y_true,
  predictions: y_pred,
}))

const off = z.boolean().default(false)

const joined = z
  .strictObject({ concatenate_texts: off })
  .transform(params => ({ concatenate: params.concatenate_texts }))

const ignoring = z
  .strictObject({
    regexes_to_ignore: z.array(z.string()).nullish(),
    ignore_case: off,
    ignore_punctuation: off,
    ignore_numbers: off,
  })
  .transform(params => ({
    ignorePatterns: params.regexes_to_ignore ?? [],
    ignoreCase: params.ignore_case,
    ignorePunctuation: params.ignore_punctuation,
    ignoreNumbers: params.ignore_numbers,
  }))

/** All orders of n-grams have the same weight unless `weights` is given. */
const bleu = z
  .strictObject({
    max_n: count.max(20).default(4),
    weights: z.array(finite).nonempty().nullish(),
    smoothing: z.enum(['none', 'exp', 'floor', 'add_one']).nullish(),
  })
  .transform(({ max_n, weights, smoothing }) => ({
    weights: weights ?? new Array<number>(max_n).fill(1),
    smoothing: smoothing ?? ('none' as const),
  }))

/** Metrics of texts. */
export const textMetrics: readonly (readonly [string, CaseMethod])[] = [
  [
    'levenshtein',
    metric(z.strictObject({ normalize: off }), sequences, (data, params) => levenshtein(data, params)),
  ],
  ['cer', metric(joined, texts, characterErrorRate)],
  ['wer', metric(joined, texts, wordErrorRate)],
  ['exact_match', metric(ignoring, texts, exactMatch)],
  ['corpus_bleu', metric(bleu, translations, corpusBleu)],
]
