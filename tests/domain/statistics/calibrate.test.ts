import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calibrate } from '#app/domain/statistics/calibrate'
import type { Calibration, CalibrationPart, Review } from '#app/domain/statistics/calibration'

const judgesByItems = (matrix: readonly (readonly (number | null)[])[]): Review[] =>
  matrix.flatMap((row, j) =>
    row.flatMap((score, i) => (score === null ? [] : [{ item: `i${i}`, judge: `j${j}`, score }])),
  )

const calibrationOf = (reviews: readonly Review[], acrossParts = false): Calibration =>
  calibrate(reviews, { items: [...new Set(reviews.map(review => review.item))], acrossParts })

const onlyPart = (calibration: Calibration): CalibrationPart => {
  const [part, ...others] = calibration.parts
  if (!part || others.length > 0) throw new Error('expected one part')
  return part
}

const orderOf = (part: CalibrationPart, by: 'calibrated' | 'raw'): string[] =>
  part.items.toSorted((a, b) => b[by] - a[by] || (a.id < b.id ? -1 : 1)).map(item => item.id)

const harshAndLenient = judgesByItems([
  [90, 80, null, null, 70, 85],
  [92, 78, null, null, null, 88],
  [null, null, 62, 50, 40, null],
  [null, null, 60, 52, null, 57],
])

describe('calibration', () => {
  test('lifts an item that only harsh judges saw, and shows the severity of each judge', () => {
    const part = onlyPart(calibrationOf(harshAndLenient))
    expect(part.method).toBe('reml')
    expect(orderOf(part, 'raw')).toEqual(['i0', 'i1', 'i5', 'i2', 'i4', 'i3'])
    expect(orderOf(part, 'calibrated')).toEqual(['i0', 'i2', 'i5', 'i3', 'i1', 'i4'])
    const offsets = part.judges.map(judge => Math.sign(judge.offset ?? 0))
    expect(offsets).toEqual([1, 1, -1, -1])
  })

  test('says so when the panel cannot tell the items apart, and ranks nobody above another', () => {
    const part = onlyPart(
      calibrationOf(
        judgesByItems([
          [80, 70, 60],
          [60, 80, 70],
          [70, 60, 80],
          [70, 70, 70],
        ]),
      ),
    )
    expect(part.noItemSignal).toBe(true)
    expect(new Set(part.items.map(item => item.calibrated))).toEqual(new Set([70]))
    expect(part.variances?.item).toBe(0)
  })

  test('has no signal either when every score is the same', () => {
    const part = onlyPart(
      calibrationOf(
        judgesByItems([
          [50, 50, 50],
          [50, 50, 50],
          [50, 50, 50],
        ]),
      ),
    )
    expect(part.noItemSignal).toBe(true)
    expect(part.items.map(item => item.calibrated)).toEqual([50, 50, 50])
  })

  test('falls back to raw scores with a single judge, whose severity cannot be told', () => {
    const part = onlyPart(calibrationOf(judgesByItems([[80, 70, 60]])))
    expect(part.method).toBe('raw')
    expect(part.items.map(({ raw, calibrated, standardError }) => [raw, calibrated, standardError])).toEqual([
      [80, 80, null],
      [70, 70, null],
      [60, 60, null],
    ])
    expect(part.judges).toEqual([{ id: 'j0', n: 3, offset: null }])
  })

  test.each([
    [
      'two judges',
      [
        [80, 70, 60, 90],
        [70, 60, 55, 88],
      ],
    ],
    [
      'fewer reviews than items and judges',
      [
        [80, 70, null, null],
        [null, 65, 60, null],
        [null, null, 62, 50],
      ],
    ],
  ])('falls back to fixed ratios with %s, and says so', (_, matrix) => {
    expect(onlyPart(calibrationOf(judgesByItems(matrix))).method).toBe('fixed_ratios')
  })

  test('treats a constant judge as an ordinary offset', () => {
    const part = onlyPart(
      calibrationOf(
        judgesByItems([
          [50, 50, 50, 50],
          [80, 60, 40, 20],
          [70, 55, 30, 10],
          [90, 62, 44, 28],
        ]),
      ),
    )
    expect(orderOf(part, 'calibrated')).toEqual(['i0', 'i1', 'i2', 'i3'])
  })

  test('lists an item without reviews separately, never as average', () => {
    const calibration = calibrate(harshAndLenient, { items: ['i0', 'unseen'], acrossParts: false })
    expect(calibration.unreviewed).toEqual(['unseen'])
    expect(onlyPart(calibration).items.map(item => item.id)).not.toContain('unseen')
  })

  test('fits unconnected parts separately, and together only when that is accepted', () => {
    const split = judgesByItems([
      [90, 70, null, null],
      [80, 60, null, null],
      [null, null, 30, 20],
      [null, null, 35, 15],
    ])
    const apart = calibrationOf(split)
    expect(apart.connected).toBe(false)
    expect(apart.parts.map(part => part.items.map(item => item.id))).toEqual([
      ['i0', 'i1'],
      ['i2', 'i3'],
    ])
    const together = calibrationOf(split, true)
    expect(together.connected).toBe(false)
    expect(onlyPart(together).items).toHaveLength(4)
  })

  test('flags a review far from expectation, and keeps it', () => {
    const rows = Array.from({ length: 6 }, (_, j) =>
      Array.from({ length: 12 }, (_, i) => 40 + 4 * i + ((i * j) % 3)),
    )
    const spoiled = rows.map((row, j) => row.map((score, i) => (i === 5 && j === 2 ? score - 45 : score)))
    const part = onlyPart(calibrationOf(judgesByItems(spoiled)))
    expect(part.outliers.map(({ item, judge }) => [item, judge])).toEqual([['i5', 'j2']])
    expect(part.items.find(item => item.id === 'i5')?.n).toBe(6)
  })

  test('of nothing is nothing', () => {
    expect(calibrate([], { items: ['a'], acrossParts: true })).toEqual({
      parts: [],
      connected: true,
      unreviewed: ['a'],
    })
  })
})

const completeDesign = fc
  .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 3, max: 7 }))
  .chain(([judges, items]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: items, maxLength: items }), {
      minLength: judges,
      maxLength: judges,
    }),
  )

describe('properties of calibration', () => {
  test('the order of the reviews changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(harshAndLenient, { minLength: harshAndLenient.length }), shuffled => {
        expect(calibrationOf(shuffled)).toEqual(calibrationOf(harshAndLenient))
      }),
      { numRuns: 20 },
    )
  })

  test('a complete design is ordered as by the mean, or says it has no signal', () => {
    fc.assert(
      fc.property(completeDesign, matrix => {
        const part = onlyPart(calibrationOf(judgesByItems(matrix)))
        if (part.noItemSignal || (part.variances?.item ?? 0) < 1e-3) return
        for (const a of part.items)
          for (const b of part.items)
            if (a.raw > b.raw + 1e-6) expect(a.calibrated).toBeGreaterThan(b.calibrated)
      }),
      { numRuns: 60 },
    )
  })

  test('a constant added to one judge of a complete design moves that offset and leaves the order', () => {
    const matrix = [
      [80, 60, 40, 20],
      [70, 55, 30, 10],
      [90, 62, 44, 28],
    ]
    const before = onlyPart(calibrationOf(judgesByItems(matrix)))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), constant => {
        const [first = [], ...rest] = matrix
        const after = onlyPart(calibrationOf(judgesByItems([first.map(score => score + constant), ...rest])))
        expect(orderOf(after, 'calibrated')).toEqual(orderOf(before, 'calibrated'))
        const rise = (part: CalibrationPart) => (part.judges[0]?.offset ?? 0) - (part.judges[1]?.offset ?? 0)
        expect(rise(after)).toBeGreaterThan(rise(before))
        const gaps = (part: CalibrationPart) =>
          part.items.map(item => item.calibrated - (part.items[0]?.calibrated ?? 0))
        gaps(after).forEach((gap, i) => {
          expect(gap).toBeCloseTo(gaps(before)[i] ?? 0, 2)
        })
      }),
      { numRuns: 15 },
    )
  })

  test('stretching and shifting all scores leaves the order', () => {
    const before = onlyPart(calibrationOf(harshAndLenient))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -50, max: 50 }), (by, shift) => {
        const moved = harshAndLenient.map(review => ({ ...review, score: review.score * by + shift }))
        expect(orderOf(onlyPart(calibrationOf(moved)), 'calibrated')).toEqual(orderOf(before, 'calibrated'))
      }),
      { numRuns: 20 },
    )
  })
})
