import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainedVariance, r2 } from '#app/domain/metrics/explained'
import {
  maxError,
  meanAbsoluteError,
  meanSquaredError,
  meanSquaredLogError,
  medianAbsoluteError,
  pinballLoss,
  rootMeanSquaredError,
  rootMeanSquaredLogError,
} from '#app/domain/metrics/regression-errors'
import {
  meanAbsolutePercentageError,
  meanAbsoluteScaledError,
  symmetricMape,
} from '#app/domain/metrics/relative-errors'
import { median, sum } from '#app/domain/metrics/sums'
import { answered, numberOf, refused, shuffledRows } from './support'

const uniform = 'uniform_average' as const
const each = 'raw_values' as const
const finite = { average: uniform, forceFinite: true }
const one = { truth: [1, 2, 4, 8], predicted: [1, 4, 4, 4] }
const two = {
  truth: [
    [1, 10],
    [3, 10],
  ],
  predicted: [
    [1, 13],
    [1, 14],
  ],
}
const pairs = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
const tablesOf = (rows: readonly (readonly [number, number])[]) => ({
  truth: rows.map(row => row[0]),
  predicted: rows.map(row => row[1]),
})

describe('errors of predicted numbers', () => {
  test('are means, medians, roots and the largest of the differences', () => {
    expect(meanAbsoluteError(one, uniform)).toEqual(answered(1.5))
    expect(medianAbsoluteError(one, uniform)).toEqual(answered(1))
    expect(meanSquaredError(one, uniform)).toEqual(answered(5))
    expect(rootMeanSquaredError(one, uniform)).toEqual(answered(Math.sqrt(5)))
    expect(maxError(one)).toEqual(answered(4))
  })

  test('of several outputs are averaged as asked; the root comes before the mean', () => {
    expect(meanSquaredError(two, each)).toEqual(answered([2, 12.5]))
    expect(meanSquaredError(two, [3, 1])).toEqual(answered(4.625))
    expect(numberOf(rootMeanSquaredError(two, uniform))).toBeCloseTo((Math.sqrt(2) + Math.sqrt(12.5)) / 2, 12)
    expect(maxError(two)).toEqual(refused('shape_mismatch'))
  })

  test.each([[[1]], [[1, 2, 3]], [[-1, 2]], [[0, 0]], [[1, Number.NaN]]])(
    'refuse the weights %j',
    weights => {
      expect(meanSquaredError(two, weights)).toEqual(refused('bad_weights'))
      expect(meanSquaredError(one, [1])).toEqual(refused('bad_weights'))
    },
  )

  test.each([
    ['no_rows', { truth: [], predicted: [] }],
    ['length_mismatch', { truth: [1, 2], predicted: [1] }],
    ['non_finite', { truth: [1, 2], predicted: [1, Number.POSITIVE_INFINITY] }],
    ['shape_mismatch', { truth: [[1, 2]], predicted: [[1]] }],
    ['shape_mismatch', { truth: [[1], [1, 2]], predicted: [[1], [1]] }],
  ])('are refused as %s', (error, tables) => {
    expect(meanAbsoluteError(tables, uniform)).toEqual(refused(error))
  })

  test('of logarithms refuse what is below 0', () => {
    const logs = { truth: [Math.E - 1, 0], predicted: [0, Math.E ** 3 - 1] }
    expect(numberOf(meanSquaredLogError(logs, uniform))).toBeCloseTo(5, 12)
    expect(numberOf(rootMeanSquaredLogError(logs, uniform))).toBeCloseTo(Math.sqrt(5), 12)
    const below = { truth: [1], predicted: [-0.1] }
    expect(meanSquaredLogError(below, uniform)).toEqual(refused('negative_value'))
  })

  test('of a quantile cost α above and 1 − α below it', () => {
    const tables = { truth: [5, 1], predicted: [1, 5] }
    expect(pinballLoss(tables, { alpha: 0.75, average: uniform })).toEqual(answered((3 + 1) / 2))
    expect(pinballLoss(tables, { alpha: 2, average: uniform })).toEqual(refused('probability_out_of_range'))
  })
})

describe('relative errors', () => {
  test('are fractions of the truth, or of the mean of both sides', () => {
    expect(meanAbsolutePercentageError(one, uniform)).toEqual(answered((0 + 1 + 0 + 0.5) / 4))
    expect(numberOf(symmetricMape(one, uniform))).toBeCloseTo((2 / 3 + 4 / 6) / 4, 12)
    expect(symmetricMape({ truth: [0], predicted: [0] }, uniform)).toEqual(answered(0))
  })

  test('scale by what the series did from one period to the next, averaged before the division', () => {
    const tables = {
      truth: [
        [0.5, 1],
        [-1, 1],
        [7, -6],
      ],
      predicted: [
        [0, 2],
        [-1, 2],
        [8, -5],
      ],
    }
    // errors ½ and 1; steps (1.5 + 8) / 2 and (0 + 7) / 2
    const scaled = { training: tables.truth, periodicity: 1 }
    const of = (average: typeof uniform | typeof each | number[]) =>
      meanAbsoluteScaledError(tables, { ...scaled, average })
    expect(of(each)).toEqual(answered([0.5 / 4.75, 1 / 3.5]))
    expect(numberOf(of(uniform))).toBeCloseTo(0.75 / 4.125, 12)
    expect(numberOf(of([0.3, 0.7]))).toBeCloseTo(0.85 / 3.875, 12)
  })

  test('refuse a training series that is no longer than its period', () => {
    const options = { training: [1, 2], average: uniform }
    expect(meanAbsoluteScaledError(one, { ...options, periodicity: 2 })).toEqual(refused('too_few_rows'))
    const wide = {
      training: [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      periodicity: 1,
      average: uniform,
    }
    expect(meanAbsoluteScaledError(one, wide)).toEqual(refused('shape_mismatch'))
  })
})

describe('explained variance', () => {
  test('is 1 less what is left over; R² does not forgive a constant shift', () => {
    const shifted = { truth: [1, 2, 3], predicted: [2, 3, 4] }
    expect(r2(shifted, finite)).toEqual(answered(-0.5))
    expect(explainedVariance(shifted, finite)).toEqual(answered(1))
    expect(r2({ truth: [1, 2, 3], predicted: [3, 2, 1] }, finite)).toEqual(answered(-3))
  })

  test('of a constant truth is 1 for perfection, else 0 or −Infinity', () => {
    const constant = (predicted: number[]) => ({ truth: [0.1, 0.1, 0.1], predicted })
    expect(r2(constant([0.1, 0.1, 0.1]), finite)).toEqual(answered(1))
    expect(r2(constant([0.1, 0.1, 0.2]), finite)).toEqual(answered(0))
    const loose = { average: uniform, forceFinite: false }
    expect(r2(constant([0.1, 0.1, 0.2]), loose)).toEqual(answered(Number.NEGATIVE_INFINITY))
    expect(r2(constant([0.1, 0.1, 0.1]), loose)).toEqual(refused('undefined_zero_division'))
    expect(r2({ truth: [1], predicted: [1] }, finite)).toEqual(refused('too_few_rows'))
  })

  test('of several outputs may be weighed by their spread', () => {
    const tables = {
      truth: [
        [0, 0],
        [2, 4],
      ],
      predicted: [
        [0, 0],
        [0, 4],
      ],
    }
    // spreads 2 and 8; the first output is −1, the second 1
    const weighted = { average: 'variance_weighted' as const, forceFinite: true }
    expect(numberOf(r2(tables, weighted))).toBeCloseTo(0.6, 12)
  })
})

test('sums keep what large neighbours would swallow, and medians need no order', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2)
  expect(median([5, 1, 9, 3])).toBe(4)
  expect(median([5, 1, 9])).toBe(5)
})

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(shuffledRows(pairs, 2), ([rows, shuffled]) => {
      const [before, after] = [tablesOf(rows), tablesOf(shuffled)]
      expect(meanSquaredError(after, uniform)).toEqual(meanSquaredError(before, uniform))
      expect(medianAbsoluteError(after, uniform)).toEqual(medianAbsoluteError(before, uniform))
      expect(numberOf(r2(after, finite))).toBeCloseTo(numberOf(r2(before, finite)), 9)
    }),
  )
})
