import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dcg, ndcg } from '#app/domain/metrics/dcg'
import { gini, normalizedGini } from '#app/domain/metrics/gini'
import { mapAtK } from '#app/domain/metrics/map-at-k'
import { boxIou, dice } from '#app/domain/metrics/overlap'
import { rocAuc } from '#app/domain/metrics/roc-auc'
import { answered, numberOf, refused, shuffledRows } from './support'

const tied = { ignoreTies: false }

describe('discounted cumulative gain', () => {
  test('divides relevance by the logarithm of the place', () => {
    // order 3, 0, 2: 3/1 + 0/log₂3 + 2/2; the best order 3, 2, 0
    const query = { relevance: [[2, 0, 3]], scores: [[0.1, 0.5, 0.9]] }
    expect(numberOf(dcg(query, { ...tied, logBase: 2 }))).toBeCloseTo(4, 12)
    expect(numberOf(ndcg(query, tied))).toBeCloseTo(4 / (3 + 2 / Math.log2(3)), 12)
    expect(numberOf(ndcg(query, { ...tied, k: 1 }))).toBe(1)
    expect(numberOf(dcg(query, { ...tied, logBase: 4 }))).toBeCloseTo(8, 12)
  })

  test('averages over the orders of equal scores, or puts the later first', () => {
    const query = { relevance: [[4, 0, 2]], scores: [[1, 1, 1]] }
    expect(numberOf(dcg(query, { ...tied, k: 1, logBase: 2 }))).toBeCloseTo(2, 12)
    expect(numberOf(dcg(query, { ignoreTies: true, k: 1, logBase: 2 }))).toBe(2)
    expect(numberOf(dcg({ ...query, scores: [[2, 1, 1]] }, { ...tied, k: 2, logBase: 2 }))).toBeCloseTo(
      4 + 1 / Math.log2(3),
      12,
    )
  })

  test('normalised is in [0, 1], and 0 where nothing is relevant', () => {
    const document = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 8 }), documents => {
        const relevance = documents.map(([value]) => value)
        const scores = documents.map(([, given]) => given)
        const score = numberOf(ndcg({ relevance: [relevance], scores: [scores] }, tied))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-12)
        expect(score > 0).toBe(relevance.some(value => value > 0))
      }),
    )
  })

  test.each([
    ['negative_value', [[1, -1]], [[1, 2]]],
    ['too_few_rows', [[1]], [[1]]],
    ['shape_mismatch', [[1, 2]], [[1, 2, 3]]],
    ['length_mismatch', [[1, 2]], []],
    ['non_finite', [[1, 2]], [[1, Number.NaN]]],
  ])('is refused as %s', (error, relevance, scores) => {
    expect(ndcg({ relevance, scores }, tied)).toEqual(refused(error))
  })
})

describe('mean average precision at k', () => {
  test('divides by what could be found within k, and pays a repeated prediction once', () => {
    const relevant = [['a', 'b', 'c']]
    expect(mapAtK({ relevant, predicted: [['a', 'x']] }, 2)).toEqual(answered(0.5))
    expect(mapAtK({ relevant, predicted: [['a', 'a', 'b']] }, 3)).toEqual(answered((1 + 2 / 3) / 3))
  })

  test('is 0 for a query without relevant items or without predictions', () => {
    expect(mapAtK({ relevant: [[], [1]], predicted: [[1], []] }, 5)).toEqual(answered(0))
  })
})

describe('the Gini score', () => {
  test('is that of a perfect order where predictions are, and its opposite where they are turned', () => {
    expect(numberOf(gini({ truth: [1, 2, 3], predicted: [3, 2, 1] }))).toBeCloseTo(-1 / 9, 12)
    expect(numberOf(normalizedGini({ truth: [1, 2, 3], predicted: [3, 2, 1] }))).toBeCloseTo(-1, 12)
    expect(numberOf(normalizedGini({ truth: [1, 2, 3], predicted: [1, 5, 9] }))).toBeCloseTo(1, 12)
  })

  test('of two classes is 2 AUC − 1, whatever predictions are equal and however the rows are ordered', () => {
    const row = fc.record({ truth: fc.constantFrom(0, 1), predicted: fc.integer({ min: 0, max: 4 }) })
    fc.assert(
      fc.property(shuffledRows(row, 2), ([rows, shuffled]) => {
        fc.pre(new Set(rows.map(each => each.truth)).size === 2)
        const truth = rows.map(each => each.truth)
        const area = numberOf(rocAuc({ truth, scores: rows.map(each => each.predicted) }, {}))
        for (const some of [rows, shuffled]) {
          const pair = { truth: some.map(each => each.truth), predicted: some.map(each => each.predicted) }
          expect(numberOf(normalizedGini(pair))).toBeCloseTo(2 * area - 1, 9)
        }
      }),
    )
  })

  test('of a constant prediction is 0 for amounts as well', () => {
    expect(numberOf(normalizedGini({ truth: [5, 1, 9], predicted: [2, 2, 2] }))).toBeCloseTo(0, 12)
    expect(numberOf(normalizedGini({ truth: [9, 5, 1], predicted: [2, 2, 2] }))).toBeCloseTo(0, 12)
  })

  test('does not exist for a truth without sum or without variation', () => {
    expect(gini({ truth: [0, 0], predicted: [1, 2] })).toEqual(refused('zero_sum'))
    expect(normalizedGini({ truth: [2, 2], predicted: [1, 2] })).toEqual(refused('zero_variance'))
  })
})

describe('overlap', () => {
  test('of boxes is what is shared of what is covered', () => {
    // 1 × 2 shared of 4 + 4 − 2
    expect(
      boxIou(
        [[0, 0, 2, 2]],
        [
          [1, 0, 3, 2],
          [5, 5, 6, 6],
          [2, 0, 4, 2],
        ],
      ),
    ).toEqual(answered([[1 / 3, 0, 0]]))
    expect(boxIou([[1, 1, 1, 1]], [[1, 1, 1, 1]])).toEqual(answered([[0]]))
    expect(boxIou([[2, 0, 0, 2]], [[0, 0, 2, 2]])).toEqual(refused('bad_box'))
    expect(boxIou([], [])).toEqual(refused('no_rows'))
  })

  test('of masks is 1 where both are empty, and refuses what is not 0 or 1', () => {
    expect(dice({ truth: [1, 1, 0], predicted: [0, 1, 0] })).toEqual(answered(2 / 3))
    expect(
      dice({
        truth: [
          [1, 1],
          [0, 0],
        ],
        predicted: [
          [0, 1],
          [0, 0],
        ],
      }),
    ).toEqual(answered(2 / 3))
    expect(dice({ truth: [0, 0], predicted: [0, 0] })).toEqual(answered(1))
    expect(dice({ truth: [0, 2], predicted: [0, 0] })).toEqual(refused('not_binary'))
  })
})
