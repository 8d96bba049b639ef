import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kendallTauB, pearson, spearman } from '#app/domain/metrics/correlation'
import { sum } from '#app/domain/metrics/sums'
import { numberOf, refused, shuffledRows } from './support'

const pairs = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
const tablesOf = (rows: readonly (readonly [number, number])[]) => ({
  truth: rows.map(row => row[0]),
  predicted: rows.map(row => row[1]),
})

describe('correlation', () => {
  test('of ranks counts ties as their mean place, and Kendall’s leaves them out', () => {
    const pair = { truth: [1, 2, 2, 3], predicted: [1, 3, 2, 4] }
    expect(numberOf(spearman(pair))).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
    expect(numberOf(kendallTauB(pair))).toBeCloseTo(5 / Math.sqrt(5 * 6), 12)
    expect(numberOf(pearson({ truth: [1, 2, 3], predicted: [2, 4, 6] }))).toBeCloseTo(1, 12)
  })

  test('Kendall’s is that of all pairs, one by one', () => {
    fc.assert(
      fc.property(fc.array(pairs, { minLength: 2 }), rows => {
        const signs = rows.flatMap(([a, b], i) =>
          rows.slice(i + 1).map(([c, d]): [number, number] => [Math.sign(a - c), Math.sign(b - d)]),
        )
        const [x, y] = [0, 1].map(side => signs.filter(pair => pair[side] !== 0).length)
        const tau = sum(signs.map(([a, b]) => a * b)) / Math.sqrt((x ?? 0) * (y ?? 0))
        const found = kendallTauB(tablesOf(rows))
        if (Number.isNaN(tau)) expect(found).toEqual(refused('zero_variance'))
        else expect(numberOf(found)).toBeCloseTo(tau, 12)
      }),
    )
  })

  test('does not exist for one row or for a side that does not vary', () => {
    expect(pearson({ truth: [1], predicted: [1] })).toEqual(refused('too_few_rows'))
    expect(spearman({ truth: [1, 1], predicted: [1, 2] })).toEqual(refused('zero_variance'))
  })

  test('does not ask for the order of rows', () => {
    fc.assert(
      fc.property(shuffledRows(pairs, 2), ([rows, shuffled]) => {
        const [before, after] = [tablesOf(rows), tablesOf(shuffled)]
        expect(kendallTauB(after)).toEqual(kendallTauB(before))
        const found = spearman(before)
        if (found.ok) expect(numberOf(spearman(after))).toBeCloseTo(found.value, 12)
        else expect(spearman(after)).toEqual(found)
      }),
    )
  })
})
