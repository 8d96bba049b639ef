import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bradleyTerry } from '#app/domain/statistics/bradley-terry'
import type { Review } from '#app/domain/statistics/calibration'
import { copeland } from '#app/domain/statistics/copeland'
import { bordaShares, copelandShares } from '#app/domain/statistics/pairwise-shares'
import { rankSum } from '#app/domain/statistics/rank-sum'
import { whatIf } from '#app/domain/statistics/what-if'

const reviewsOf = (matrix: readonly (readonly (number | null)[])[]): Review[] =>
  matrix.flatMap((row, j) =>
    row.flatMap((score, i) => (score === null ? [] : [{ item: `i${i}`, judge: `j${j}`, score }])),
  )

const items = (matrix: readonly (readonly number[])[]): string[] => (matrix[0] ?? []).map((_, i) => `i${i}`)

describe('Copeland', () => {
  test('breaks equal wins by judges in favour, and an even duel is half a win', () => {
    const found = copeland([
      [1, 2, 3],
      [1, 2, 3],
      [2, 3, 1],
      [3, 1, 2],
    ])
    expect(found).toEqual({ wins: [1.5, 1, 0.5], judgesInFavour: [5, 4, 3], places: [1, 2, 3] })
  })

  test('shares the place in a perfect cycle', () => {
    expect(
      copeland([
        [1, 2, 3],
        [2, 3, 1],
        [3, 1, 2],
      ])?.places,
    ).toEqual([1, 1, 1])
  })

  test('is refused when a judge left an item out', () => {
    expect(copeland([[1, null]])).toBeNull()
  })
})

const fullPanel = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([judges, count]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }), {
      minLength: judges,
      maxLength: judges,
    }),
  )

describe('shares for panels that saw different items', () => {
  test('on full panels Borda orders as the rank sum', () => {
    fc.assert(
      fc.property(fullPanel, matrix => {
        const sums = rankSum(matrix.map(row => row.map(score => -score)))?.sums ?? []
        const shares = bordaShares(reviewsOf(matrix))
        items(matrix).forEach((item, i) => {
          const most = matrix.length * (items(matrix).length - 1)
          expect((shares.get(item) ?? -1) * most).toBeCloseTo(
            matrix.length * items(matrix).length - (sums[i] ?? 0),
            9,
          )
        })
      }),
    )
  })

  test('on full panels Copeland is the share of duels won', () => {
    fc.assert(
      fc.property(fullPanel, matrix => {
        const wins = copeland(matrix.map(row => row.map(score => -score)))?.wins ?? []
        const shares = copelandShares(reviewsOf(matrix))
        items(matrix).forEach((item, i) => {
          expect((shares.get(item) ?? -1) * (items(matrix).length - 1)).toBeCloseTo(wins[i] ?? 0, 9)
        })
      }),
    )
  })

  test('leave out an item whose judges saw nothing else', () => {
    const alone = reviewsOf([
      [9, 8, null],
      [null, null, 7],
    ])
    expect([...bordaShares(alone)]).toEqual([
      ['i0', 1],
      ['i1', 0],
    ])
    expect([...copelandShares(alone).keys()]).toEqual(['i0', 'i1'])
  })
})

describe('Bradley–Terry', () => {
  test('of two items is the log odds of their wins', () => {
    const found = bradleyTerry(
      [
        [0, 3],
        [1, 0],
      ],
      0,
    )
    expect(found?.abilities[0]).toBeCloseTo(Math.log(3) / 2, 10)
    expect(found?.standardErrors[1]).toBeCloseTo(Math.sqrt(1 / 3 + 1), 10)
  })

  test('of the baseball season of 1987 has the published abilities, errors and deviance', () => {
    // Agresti 2013, table 11.10: wins of the row's team over the column's. The fit is that of R's BradleyTerry2.
    const wins = [
      [0, 7, 9, 7, 7, 9, 11],
      [6, 0, 7, 5, 11, 9, 9],
      [4, 6, 0, 7, 7, 8, 12],
      [6, 8, 6, 0, 6, 7, 10],
      [6, 2, 6, 7, 0, 7, 12],
      [4, 4, 5, 6, 6, 0, 6],
      [2, 4, 1, 3, 1, 7, 0],
    ]
    const found = bradleyTerry(wins, 0, 6)
    const rounded = (values: readonly number[] = []) => values.map(value => Number(value.toFixed(3)))
    expect(rounded(found?.relative)).toEqual([1.581, 1.436, 1.294, 1.248, 1.108, 0.684, 0])
    expect(rounded(found?.standardErrors)).toEqual([0.343, 0.34, 0.337, 0.336, 0.334, 0.332, 0])
    expect(found?.deviance).toBeCloseTo(15.737, 3)
  })

  test('does not exist without a penalty when an item never won, but does with one', () => {
    const unbeaten = [
      [0, 2, 1],
      [0, 0, 1],
      [0, 1, 0],
    ]
    expect(bradleyTerry(unbeaten, 0)).toBeNull()
    const found = bradleyTerry(unbeaten, 0.5)?.abilities ?? []
    expect(found.every(Number.isFinite)).toBe(true)
    expect((found[0] ?? 0) > (found[1] ?? 0)).toBe(true)
  })

  test('is undecided with a penalty when nobody met', () => {
    expect(
      bradleyTerry(
        [
          [0, 0],
          [0, 0],
        ],
        0.5,
      )?.abilities,
    ).toEqual([0, 0])
    expect(bradleyTerry([], 0.5)).toBeNull()
  })

  test('at its optimum every item has won as often as expected (the score equations)', () => {
    const wins = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    })
    fc.assert(
      fc.property(wins, table => {
        const x = bradleyTerry(table, 0.1)?.abilities ?? []
        table.forEach((row, a) => {
          const expected = row.reduce((total, _, b) => {
            const met = a === b ? 0 : (table[a]?.[b] ?? 0) + (table[b]?.[a] ?? 0)
            return total + met / (1 + Math.exp((x[b] ?? 0) - (x[a] ?? 0)))
          }, 0)
          const won = row.reduce((total, count, b) => total + (a === b ? 0 : count), 0)
          expect(won - expected).toBeCloseTo(0.2 * (x[a] ?? 0), 6)
        })
      }),
    )
  })
})

describe('the what-if table', () => {
  const agreed = reviewsOf([
    [90, 70, 50],
    [80, 65, 40],
    [95, 60, 55],
  ])
  const calibrated = new Map([
    ['i0', 88],
    ['i1', 65],
    ['i2', 48],
  ])

  test('says when every way gives the same prizes', () => {
    const table = whatIf(agreed, { prizes: 1, calibrated })
    expect(table.samePrizeSet).toBe(true)
    expect(table.rows.map(row => [row.method, row.prizeSet])).toEqual(
      ['mean', 'median', 'trimmed', 'calibrated', 'borda', 'copeland'].map(method => [method, ['i0']]),
    )
  })

  test('says when they do not, and who would win under which', () => {
    const split = reviewsOf([
      [100, 60],
      [55, 60],
      [55, 60],
    ])
    const table = whatIf(split, {
      prizes: 1,
      calibrated: new Map([
        ['i0', 70],
        ['i1', 60],
      ]),
    })
    expect(table.samePrizeSet).toBe(false)
    expect(table.rows.map(row => [row.method, row.prizeSet])).toEqual([
      ['mean', ['i0']],
      ['median', ['i1']],
      ['trimmed', ['i1']],
      ['calibrated', ['i0']],
      ['borda', ['i1']],
      ['copeland', ['i1']],
    ])
  })

  test('keeps a tie at the last prize, and leaves out who has too few reviews for the trim', () => {
    const tied = reviewsOf([
      [80, 80, 90],
      [70, 70, null],
      [60, 60, null],
    ])
    const table = whatIf(tied, { prizes: 2, calibrated })
    expect(table.rows[0]?.prizeSet).toEqual(['i0', 'i1', 'i2'])
    expect(table.rows[2]?.places).toEqual(
      new Map([
        ['i0', 1],
        ['i1', 1],
      ]),
    )
  })
})
