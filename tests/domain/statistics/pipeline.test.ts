import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AggregationMethod, aggregate } from '#app/domain/statistics/aggregate'
import { calibrate } from '#app/domain/statistics/calibrate'
import { type Ranking, rankItems } from '#app/domain/statistics/rank'
import { toNumber } from '#app/domain/statistics/ratio'
import { type Criterion, type Marks, scoreReview } from '#app/domain/statistics/score'

type Sheet = { readonly item: string; readonly judge: string; readonly marks: Marks }

const rubric: readonly Criterion[] = [
  { id: 'impact', weight: 60, min: 0, max: 1000, step: 50, required: false },
  { id: 'craft', weight: 40, min: 100, max: 500, step: 50, required: false },
]

const complete = ({ item, judge, marks }: Sheet) => {
  const score = scoreReview(rubric, marks)
  return score.status === 'complete' ? [{ item, judge, exact: score.exact }] : []
}

const ranking = (sheets: readonly Sheet[], method: AggregationMethod): Ranking => {
  const scored = sheets.flatMap(complete)
  const items = [...new Set(sheets.map(sheet => sheet.item))].map(id => {
    const values = scored.filter(review => review.item === id).map(review => review.exact)
    const result = aggregate(values, { method, quorum: 1 })
    return { id, values: { score: result.status === 'scored' ? toNumber(result.score) : null } }
  })
  return rankItems(items, [{ key: 'score', direction: 'desc' }])
}

const marks = fc.record({
  impact: fc.option(fc.integer({ min: 0, max: 19 }).map(step => step * 50)),
  craft: fc.option(fc.integer({ min: 2, max: 10 }).map(step => step * 50)),
})

const sheets = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([items, judges]) =>
    fc.tuple(
      ...Array.from({ length: items * judges }, (_, cell) =>
        marks.map(
          (given): Sheet => ({
            item: `i${Math.floor(cell / judges)}`,
            judge: `j${cell % judges}`,
            marks: given,
          }),
        ),
      ),
    ),
  )

const method = fc.constantFrom<AggregationMethod>({ kind: 'mean' }, { kind: 'median' })

describe('from marks to raw ranks', () => {
  test('the order of the reviews changes nothing', () => {
    fc.assert(
      fc.property(sheets, method, (given, by) => {
        expect(ranking(given.toReversed(), by)).toEqual(ranking(given, by))
      }),
    )
  })

  test('a better mark never lowers the rank of its item', () => {
    fc.assert(
      fc.property(sheets, method, fc.nat(), (given, by, pick) => {
        const chosen = given[pick % given.length]
        fc.pre(chosen !== undefined && typeof chosen.marks.impact === 'number')
        const better = given.map(sheet =>
          sheet === chosen
            ? { ...sheet, marks: { ...sheet.marks, impact: (sheet.marks.impact ?? 0) + 50 } }
            : sheet,
        )
        const rankOf = ({ ranked }: Ranking) => ranked.find(each => each.id === chosen?.item)?.rank ?? 0
        return rankOf(ranking(better, by)) <= rankOf(ranking(given, by))
      }),
    )
  })

  test("an abstention changes no other item's score, and its own item is left out rather than zero", () => {
    fc.assert(
      fc.property(sheets, method, fc.nat(), (given, by, pick) => {
        const silent = given[pick % given.length]?.item
        const abstained = given.map(sheet => (sheet.item === silent ? { ...sheet, marks: {} } : sheet))
        const before = ranking(given, by)
        const after = ranking(abstained, by)
        expect(after.unranked).toContain(silent)
        const others = (all: Ranking) => all.ranked.map(each => each.id).filter(id => id !== silent)
        expect(others(after)).toEqual(others(before))
      }),
    )
  })
})

describe('from marks to calibrated ranks', () => {
  test('every reviewed item gets a finite score in one part or another, whatever the gaps', () => {
    fc.assert(
      fc.property(sheets, given => {
        const reviews = given
          .flatMap(complete)
          .map(({ item, judge, exact }) => ({ item, judge, score: toNumber(exact) }))
        const items = [...new Set(given.map(sheet => sheet.item))]
        const { parts, unreviewed } = calibrate(reviews, { items, acrossParts: false })
        const found = parts.flatMap(part => part.items)
        expect([...found.map(each => each.id), ...unreviewed].sort()).toEqual(items.toSorted())
        for (const each of found) {
          expect(Number.isFinite(each.calibrated)).toBe(true)
          expect(each.standardError === null || each.standardError >= 0).toBe(true)
        }
      }),
    )
  })

  test('scores without any noise are taken as they are', () => {
    const reviews = [0, 10, -5, 3].flatMap((severity, j) =>
      [90, 75, 60, 45, 30].map((quality, i) => ({
        item: `i${i}`,
        judge: `j${j}`,
        score: quality + severity,
      })),
    )
    const [part] = calibrate(reviews, { items: [], acrossParts: false }).parts
    part?.items.forEach(({ calibrated }, i) => {
      expect(calibrated).toBeCloseTo([92, 77, 62, 47, 32][i] ?? 0, 3)
    })
  })
})
