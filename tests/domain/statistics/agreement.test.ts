import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pearson, spearman } from '#app/domain/statistics/correlation'
import { intraclassCorrelation } from '#app/domain/statistics/icc'
import { judgeVersusRest } from '#app/domain/statistics/judge-vs-rest'
import { krippendorffAlpha } from '#app/domain/statistics/krippendorff'
import { rankSum } from '#app/domain/statistics/rank-sum'
import { judgeZScores } from '#app/domain/statistics/z-score'

const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const

describe('intraclass correlation', () => {
  test('is that of the table in Shrout & Fleiss 1979', () => {
    const found = intraclassCorrelation([
      [9, 6, 8, 7, 10, 6],
      [2, 1, 4, 1, 5, 2],
      [5, 3, 6, 2, 6, 4],
      [8, 2, 8, 6, 9, 7],
    ])
    expect(found?.icc1).toBeCloseTo(0.17, 2)
    expect(found?.icc21).toBeCloseTo(0.29, 2)
    expect(found?.icc31).toBeCloseTo(0.71, 2)
    expect(found?.icc1k).toBeCloseTo(0.44, 2)
    expect(found?.icc2k).toBeCloseTo(0.62, 2)
    expect(found?.icc3k).toBeCloseTo(0.91, 2)
  })

  test('is 1 for full agreement and undefined where nothing varies', () => {
    expect(
      intraclassCorrelation([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toEqual({ icc1: 1, icc21: 1, icc31: 1, icc1k: 1, icc2k: 1, icc3k: 1 })
    expect(
      intraclassCorrelation([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ icc1: null, icc21: null, icc31: null, icc1k: null, icc2k: null, icc3k: null })
  })

  test.each([
    [
      [
        [1, null],
        [1, 2],
      ],
    ],
    [[[1, 2, 3]]],
    [[[1], [2]]],
    [[]],
  ])('does not exist for %j', matrix => {
    expect(intraclassCorrelation(matrix)).toBeNull()
  })
})

describe("Krippendorff's alpha", () => {
  const four = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ]

  test.each([
    ['nominal' as const, 0.743],
    ['ordinal' as const, 0.815],
    ['interval' as const, 0.849],
    ['ratio' as const, 0.797],
  ])('of the published four-observer table at the %s level is %f', (level, alpha) => {
    expect(krippendorffAlpha(four, level)).toBeCloseTo(alpha, 3)
  })

  test.each(levels)('at the %s level is 1 for full agreement', level => {
    expect(
      krippendorffAlpha(
        [
          [1, 2, null],
          [1, 2, 5],
        ],
        level,
      ),
    ).toBe(1)
  })

  test.each([
    [
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      [
        [1, null],
        [null, 2],
      ],
    ],
    [[]],
  ])('does not exist for %j', matrix => {
    expect(krippendorffAlpha(matrix, 'interval')).toBeNull()
  })
})

describe('the rank sum', () => {
  test('shares places and measures concordance with ties averaged', () => {
    const found = rankSum([
      [1, 2, 3, 4],
      [2, 1, 3, 4],
      [1, 2, 2, 4],
    ])
    expect(found?.sums).toEqual([4, 5.5, 8.5, 12])
    expect(found?.places).toEqual([1, 2, 3, 4])
    expect(found?.kendallW).toBeCloseTo((12 * 37.5) / (9 * 60 - 3 * 6), 12)
  })

  test('has concordance 1 and 0 at the ends, and none where all tie', () => {
    expect(
      rankSum([
        [1, 2, 3],
        [1, 2, 3],
      ])?.kendallW,
    ).toBe(1)
    expect(
      rankSum([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toMatchObject({ kendallW: 0, p: 1, places: [1, 1, 1] })
    expect(
      rankSum([
        [1, 1],
        [1, 1],
      ]),
    ).toMatchObject({ kendallW: null, p: null })
  })

  test('is refused when a judge left an item out', () => {
    expect(
      rankSum([
        [1, 2],
        [1, null],
      ]),
    ).toBeNull()
  })
})

describe('correlation', () => {
  test('of ranks averages ties and does not exist for a constant', () => {
    expect(spearman([1, 2, 2, 9], [10, 20, 20, 90])).toBe(1)
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1)
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(pearson([1], [2])).toBeNull()
  })

  test('lies in [-1, 1] and is the same both ways', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 2,
    })
    fc.assert(
      fc.property(pairs, points => {
        const [x, y] = [points.map(([a]) => a), points.map(([, b]) => b)]
        const there = spearman(x, y)
        if (there === null) return spearman(y, x) === null
        return there >= -1 && there <= 1 && Math.abs(there - (spearman(y, x) ?? 9)) < 1e-12
      }),
    )
  })
})

describe('a judge against the rest', () => {
  test('is measured on the items both have scored, and has no figure when the rest cannot tell them apart', () => {
    const [first, second, third] = judgeVersusRest([
      [1, 2, 3, null],
      [1, 3, 2, 9],
      [3, 2, 1, null],
    ])
    expect(first).toBeCloseTo(-0.5, 12)
    expect(second).toBeNull()
    expect(third).toBeCloseTo(-Math.sqrt(3) / 2, 12)
  })

  test('has no figure with one common item', () => {
    expect(
      judgeVersusRest([
        [1, null],
        [2, 3],
      ]),
    ).toEqual([null, null])
  })
})

describe('z-scores per judge', () => {
  test('are 0 for a constant judge and for a single score', () => {
    expect(
      judgeZScores([
        [5, 5, 5],
        [8, null, null],
      ]),
    ).toEqual({
      z: [
        [0, 0, 0],
        [0, null, null],
      ],
      itemMeans: [0, 0, 0],
    })
  })

  test('use the population standard deviation and leave unscored items without one', () => {
    expect(
      judgeZScores([
        [2, 4, null],
        [1, 3, null],
      ]),
    ).toEqual({
      z: [
        [-1, 1, null],
        [-1, 1, null],
      ],
      itemMeans: [-1, 1, null],
    })
  })
})
