import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AggregationMethod, aggregate } from '#app/domain/statistics/aggregate'
import { compare, fromDecimal, type Ratio, ratio, roundHalfUp, toNumber } from '#app/domain/statistics/ratio'
import { panelTotal, ROUNDING_ORDERS } from '#app/domain/statistics/rounding-order'

const exact = (values: number[]): Ratio[] => values.map(fromDecimal)
const trim = (k: number): AggregationMethod => ({ kind: 'trimmed_mean', dropLow: k, dropHigh: k })

describe('the score of one item from several judges', () => {
  test.each<[AggregationMethod, number[], number]>([
    [{ kind: 'mean' }, [70, 80, 81], 77],
    [{ kind: 'median' }, [10, 90, 80], 80],
    [{ kind: 'median' }, [10, 90, 80, 81], 80.5],
    [{ kind: 'median' }, [42], 42],
    [trim(1), [0, 70, 80, 81, 100], 77],
    [trim(0), [70, 80, 81], 77],
  ])('by %j of %j is %j', (method, values, score) => {
    expect(aggregate(exact(values), { method, quorum: 1 })).toMatchObject({
      status: 'scored',
      score: fromDecimal(score),
    })
  })

  test('comes with n, the extremes and the population standard deviation', () => {
    expect(aggregate(exact([8, 6, 8, 6]), { method: { kind: 'mean' }, quorum: 1 })).toEqual({
      status: 'scored',
      score: ratio(7n),
      n: 4,
      min: 6,
      max: 8,
      populationSd: 1,
    })
  })

  test.each<[AggregationMethod, number, number[], number]>([
    [{ kind: 'mean' }, 3, [70, 80], 3],
    [{ kind: 'mean' }, 0, [], 1],
    [trim(1), 1, [70, 80], 3],
    [trim(2), 1, [1, 2, 3, 4], 5],
  ])(
    'by %j with a quorum of %i of %j is withheld: %i reviews are needed',
    (method, quorum, values, needed) => {
      expect(aggregate(exact(values), { method, quorum })).toEqual({
        status: 'not_enough_reviews',
        n: values.length,
        needed,
      })
    },
  )

  test('has a spread of exactly 0 when all agree on a third', () => {
    const third = ratio(1n, 3n)
    expect(aggregate([third, third, third], { method: { kind: 'mean' }, quorum: 1 })).toMatchObject({
      populationSd: 0,
    })
  })
})

const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 9 })
const method = fc.constantFrom<AggregationMethod>({ kind: 'mean' }, { kind: 'median' }, trim(1))
const scoreOf = (values: number[], by: AggregationMethod): Ratio => {
  const result = aggregate(exact(values), { method: by, quorum: 1 })
  if (result.status !== 'scored') throw new Error('expected a score')
  return result.score
}

describe('properties of aggregation', () => {
  test('the order of the reviews changes nothing', () => {
    fc.assert(
      fc.property(percents, method, (values, by) => {
        expect(scoreOf(values.toReversed(), by)).toEqual(scoreOf(values, by))
      }),
    )
  })

  test('duplicating every review leaves mean and median', () => {
    fc.assert(
      fc.property(percents, fc.constantFrom('mean' as const, 'median' as const), (values, kind) => {
        expect(scoreOf([...values, ...values], { kind })).toEqual(scoreOf(values, { kind }))
      }),
    )
  })

  test('a better mark never lowers the score', () => {
    fc.assert(
      fc.property(percents, method, fc.nat(), fc.integer({ min: 1, max: 50 }), (values, by, pick, gain) => {
        const better = values.with(pick % values.length, (values[pick % values.length] ?? 0) + gain)
        return compare(scoreOf(better, by), scoreOf(values, by)) >= 0
      }),
    )
  })
})

describe('rounding', () => {
  test.each([
    [0.125, 2, 0.13],
    [-0.125, 2, -0.12],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -2],
    [9.574999, 2, 9.57],
  ])('half-up of %s to %i places is %s', (value, places, rounded) => {
    expect(toNumber(roundHalfUp(fromDecimal(value), places))).toBe(rounded)
  })

  test('in the ISU order rounds the means first, and so differs from rounding once', () => {
    const panel = {
      marks: [exact([9.5, 9.25, 9.75, 9.5, 9.75]), exact([9.25, 9.25, 9.5, 9.25, 9.5])],
      weights: exact([1.6, 1.6]),
      drop: { low: 1, high: 1 },
    }
    const isu = panelTotal({ ...panel, rounding: ROUNDING_ORDERS.isu })
    const none = panelTotal({ ...panel, rounding: ROUNDING_ORDERS.none })
    expect(isu?.criteria.map(toNumber)).toEqual([9.58, 9.33])
    expect(isu && toNumber(isu.total)).toBe(30.26)
    expect(none?.total).toEqual(ratio(454n, 15n))
  })

  test('has no total when a panel is too small for the trim', () => {
    const panel = { marks: [exact([9, 9])], weights: exact([1]), drop: { low: 1, high: 1 } }
    expect(panelTotal({ ...panel, rounding: ROUNDING_ORDERS.isu })).toBeNull()
  })
})
