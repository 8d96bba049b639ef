import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accuracy, balancedAccuracy, hammingLoss, zeroOneLoss } from '#app/domain/metrics/accuracy'
import { cohenKappa, matthews } from '#app/domain/metrics/class-agreement'
import type { LabelAverage } from '#app/domain/metrics/label-average'
import type { Label } from '#app/domain/metrics/labels'
import { fbeta, jaccard, precision, recall } from '#app/domain/metrics/precision-recall'
import type { Targets } from '#app/domain/metrics/targets'
import { answered, numberOf, refused, shuffledRows } from './support'

const single = (truth: readonly Label[], predicted: readonly Label[]): Targets => ({
  kind: 'label',
  truth,
  predicted,
})
const by = (average: LabelAverage) => ({ average, zeroDivision: 0 })
const f1 = (targets: Targets, average: LabelAverage) => fbeta(targets, { beta: 1, ...by(average) })

const sets: Targets = {
  kind: 'set',
  truth: [
    [0, 1],
    [1, 1],
  ],
  predicted: [
    [1, 1],
    [1, 1],
  ],
}

// of cat 2 in 3 are found, of dog none in 1; 2 of 2 predicted cats are cats, 0 of 1 dogs, and 0 of 1 owls
const pets = single(['cat', 'cat', 'cat', 'dog'], ['cat', 'cat', 'dog', 'owl'])

const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd'))
type Row = readonly [truth: string, predicted: string]
const pairOf = (rows: readonly Row[]) => ({
  truth: rows.map(each => each[0]),
  predicted: rows.map(each => each[1]),
})
const columnsOf = (rows: readonly Row[]): Targets => ({ kind: 'label', ...pairOf(rows) })

describe('shares of right rows', () => {
  test('ask of a set that all its labels are right, and of hamming loss that each is', () => {
    expect(accuracy(sets, { normalize: true })).toEqual(answered(0.5))
    expect(accuracy(sets, { normalize: false })).toEqual(answered(1))
    expect(zeroOneLoss(sets, { normalize: false })).toEqual(answered(1))
    expect(hammingLoss(sets)).toEqual(answered(0.25))
    expect(hammingLoss(pets)).toEqual(answered(0.5))
  })

  test('are averaged over the classes of the truth for balanced accuracy, chance at 0 where adjusted', () => {
    expect(numberOf(balancedAccuracy(pets, { adjusted: false }))).toBeCloseTo(1 / 3, 12)
    expect(numberOf(balancedAccuracy(pets, { adjusted: true }))).toBeCloseTo(-1 / 3, 12)
    expect(balancedAccuracy(single([1, 1], [1, 0]), { adjusted: true })).toEqual(refused('one_class'))
  })

  test.each([
    ['no_rows', [], []],
    ['length_mismatch', [1], [1, 2]],
    ['mixed_labels', [1, 2], ['1', '2']],
    ['non_finite', [1, Number.NaN], [1, 1]],
  ])('are refused as %s', (error, truth, predicted) => {
    expect(accuracy(single(truth, predicted), { normalize: true })).toEqual(refused(error))
  })
})

describe('precision, recall and F', () => {
  test('stand for every label of truth and predictions, sorted', () => {
    expect(precision(pets, by(null))).toEqual(answered([1, 0, 0]))
    expect(recall(pets, by(null))).toEqual(answered([2 / 3, 0, 0]))
    expect(f1(pets, null)).toEqual(answered([0.8, 0, 0]))
    expect(jaccard(pets, by(null))).toEqual(answered([2 / 3, 0, 0]))
  })

  test('are averaged over labels, over what is true, or over all rows', () => {
    expect(numberOf(precision(pets, by('macro')))).toBeCloseTo(1 / 3, 12)
    expect(numberOf(precision(pets, by('weighted')))).toBeCloseTo(3 / 4, 12)
    expect(precision(pets, by('micro'))).toEqual(answered(0.5))
  })

  test('take the larger of two labels for the positive one unless another is named', () => {
    const two = single(['ham', 'ham', 'spam'], ['ham', 'spam', 'spam'])
    expect(precision(two, by('binary'))).toEqual(answered(0.5))
    expect(precision(two, { ...by('binary'), positive: 'ham' })).toEqual(answered(1))
    expect(precision(two, { ...by('binary'), positive: 'eggs' })).toEqual(refused('pos_label_unknown'))
    expect(precision(pets, by('binary'))).toEqual(refused('multiclass_unnamed'))
  })

  test('return the configured value when the denominator is 0', () => {
    const never = single([0, 0], [0, 0])
    expect(recall(never, { ...by('binary'), zeroDivision: 1 })).toEqual(answered(1))
    expect(recall(never, by('binary'))).toEqual(answered(0))
    const missed = single(['a', 'a'], ['b', 'b'])
    expect(fbeta(missed, { beta: 0, average: null, zeroDivision: 1 })).toEqual(answered([0, 0]))
  })

  test('read sets by column, by row or all at once', () => {
    expect(precision(sets, by(null))).toEqual(answered([0.5, 1]))
    expect(precision(sets, by('samples'))).toEqual(answered(0.75))
    expect(precision(sets, by('micro'))).toEqual(answered(0.75))
    expect(precision(pets, by('samples'))).toEqual(refused('not_sets'))
    expect(precision(sets, { ...by(null), labels: [2] })).toEqual(refused('label_unknown'))
  })

  test('F leans to recall with a large β: Infinity is recall, 0 is precision', () => {
    expect(fbeta(pets, { beta: Number.POSITIVE_INFINITY, ...by(null) })).toEqual(recall(pets, by(null)))
    expect(fbeta(pets, { beta: 0, ...by(null) })).toEqual(precision(pets, by(null)))
    expect(fbeta(pets, { beta: -1, ...by(null) })).toEqual(refused('negative_value'))
  })

  test('micro F1 over all labels is accuracy, and differs once labels are restricted', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), rows => {
        const targets = columnsOf(rows)
        expect(f1(targets, 'micro')).toEqual(accuracy(targets, { normalize: true }))
      }),
    )
    const some = fbeta(pets, { beta: 1, ...by('micro'), labels: ['cat'] })
    expect(some).toEqual(answered(0.8))
  })
})

describe('agreement of two columns', () => {
  test('is Matthews’ correlation, 0 where a side has one class', () => {
    // 3 of 4 right: (1·2 − 1·0) / √(2·1·3·2)
    expect(numberOf(matthews({ truth: [1, 1, 0, 0], predicted: [1, 0, 0, 0] }))).toBeCloseTo(1 / Math.sqrt(3))
    expect(matthews({ truth: [1, 0], predicted: [1, 1] })).toEqual(answered(0))
  })

  test('is Cohen’s kappa, weighted by how far apart labels are in the list', () => {
    const pair = { truth: [1, 2, 3, 3], predicted: [1, 3, 3, 1] }
    // observed 2 of 4; expected by chance (1·2 + 1·0 + 2·2) / 16
    expect(numberOf(cohenKappa(pair, { weights: null }))).toBeCloseTo(1 - 0.5 / 0.625, 12)
    // distances 0, 1, 0, 2; expected (1·2·2 + 1·2 + 1·2 + 2·2·2) / 16 = 1
    expect(numberOf(cohenKappa(pair, { weights: 'linear' }))).toBeCloseTo(1 - 0.75 / 1, 12)
    // squares 0, 1, 0, 4; expected (1·2·4 + 1·2 + 1·2 + 2·2·4) / 16 = 1.75
    expect(numberOf(cohenKappa(pair, { weights: 'quadratic' }))).toBeCloseTo(1 - 1.25 / 1.75, 12)
  })

  test('has no kappa where no disagreement is to be expected', () => {
    const alike = { truth: ['a', 'a'], predicted: ['a', 'a'] }
    expect(cohenKappa(alike, { weights: null })).toEqual(refused('undefined_zero_division'))
    expect(cohenKappa(alike, { weights: null, labels: ['b'] })).toEqual(refused('undefined_zero_division'))
  })
})

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(shuffledRows(row), ([rows, shuffled]) => {
      const [before, after] = [columnsOf(rows), columnsOf(shuffled)]
      for (const average of ['micro', 'macro', 'weighted', null] as const)
        expect(f1(after, average)).toEqual(f1(before, average))
      expect(jaccard(after, by('macro'))).toEqual(jaccard(before, by('macro')))
      expect(balancedAccuracy(after, { adjusted: false })).toEqual(
        balancedAccuracy(before, { adjusted: false }),
      )
      const [first, second] = [pairOf(rows), pairOf(shuffled)]
      expect(matthews(second)).toEqual(matthews(first))
      expect(cohenKappa(second, { weights: 'linear' })).toEqual(cohenKappa(first, { weights: 'linear' }))
    }),
  )
})
