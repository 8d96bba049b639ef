import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeRanking } from '#app/domain/leaderboards/ranking'
import type { RunInputs } from '#app/domain/leaderboards/run'
import { canonicalJson } from '#app/domain/ledger/chain.server'
import { panel, runInputs } from '#tests/support/run-inputs'

const halfPercents = fc.integer({ min: 4, max: 16 }).map(step => step * 5)
const completePanels = fc
  .record({ judges: fc.integer({ min: 3, max: 5 }), items: fc.integer({ min: 2, max: 6 }) })
  .chain(({ judges, items }) =>
    fc.array(fc.array(halfPercents, { minLength: items, maxLength: items }), {
      minLength: judges,
      maxLength: judges,
    }),
  )
const named = (rows: readonly (readonly (number | null)[])[]) =>
  Object.fromEntries(rows.map((row, judge) => [`j${judge}`, row]))
const methods = fc.constantFrom(
  { kind: 'mean' } as const,
  { kind: 'median' } as const,
  { kind: 'trimmed_mean', dropLow: 1, dropHigh: 1 } as const,
  { kind: 'calibrated' } as const,
)
const few = { numRuns: 25 }
const ranksOf = (inputs: RunInputs) =>
  new Map(computeRanking(inputs).ranked.map(row => [row.submissionId, row.rank]))

test('the same inputs give the same bytes', () => {
  fc.assert(
    fc.property(completePanels, methods, (rows, method) => {
      const inputs = runInputs(panel(named(rows)), { method, prizes: 2 })
      expect(canonicalJson(computeRanking(structuredClone(inputs)))).toBe(
        canonicalJson(computeRanking(inputs)),
      )
    }),
    few,
  )
})

test('the order in which reviews and submissions come changes nothing', () => {
  fc.assert(
    fc.property(completePanels, methods, (rows, method) => {
      const inputs = runInputs(panel(named(rows)), { method })
      const turned = {
        ...inputs,
        reviews: inputs.reviews.toReversed(),
        submissions: inputs.submissions.toReversed(),
      }
      expect(computeRanking(turned)).toEqual(computeRanking(inputs))
    }),
    few,
  )
})

test('a constant added to one judge moves that judge’s offset and leaves the calibrated order of a complete panel', () => {
  fc.assert(
    fc.property(completePanels, fc.integer({ min: 1, max: 3 }), (rows, steps) => {
      const [first = [], ...others] = rows
      const moved = [first.map(percent => percent + steps * 5), ...others]
      const rules = { method: { kind: 'calibrated' } } as const
      const ranked = (marks: number[][]) => computeRanking(runInputs(panel(named(marks)), rules))
      const [before, after] = [ranked(rows), ranked(moved)]
      // without signal all are equal, and the order in which equals are listed says nothing
      fc.pre(!before.calibration?.noItemSignal && !after.calibration?.noItemSignal)
      fc.pre(new Set(before.ranked.map(row => row.exact)).size === first.length)
      const order = (output: typeof before) => output.ranked.map(row => row.submissionId)
      expect(order(after)).toEqual(order(before))
    }),
    few,
  )
})

test('the order of a complete panel is the same by the mean and calibrated, wherever calibration finds any signal', () => {
  fc.assert(
    fc.property(completePanels, rows => {
      const given = panel(named(rows))
      const calibrated = computeRanking(runInputs(given, { method: { kind: 'calibrated' } }))
      fc.pre(calibrated.calibration?.noItemSignal === false)
      const mean = computeRanking(runInputs(given))
      const order = ({ ranked }: typeof mean) => ranked.map(row => row.submissionId)
      fc.pre(new Set(mean.ranked.map(row => row.exact)).size === mean.ranked.length)
      expect(order(calibrated)).toEqual(order(mean))
    }),
    few,
  )
})

test('every review given twice leaves every mean and every place', () => {
  fc.assert(
    fc.property(completePanels, rows => {
      const given = panel(named(rows))
      const twice = given.map(each => ({ ...each, judgeId: `again ${each.judgeId}` }))
      const places = (all: typeof given) =>
        computeRanking(runInputs(all)).ranked.map(row => [row.submissionId, row.exact, row.rank])
      expect(places([...given, ...twice])).toEqual(places(given))
    }),
    few,
  )
})

test('a better mark never lowers the raw place of its submission', () => {
  const raw = fc.constantFrom({ kind: 'mean' } as const, { kind: 'median' } as const)
  fc.assert(
    fc.property(completePanels, raw, fc.nat(), (rows, method, at) => {
      const given = panel(named(rows))
      const place = at % given.length
      const better = given.map((each, i) =>
        i === place && each.marks ? { ...each, marks: [1000, each.marks[1]] as [number, number] } : each,
      )
      const id = given[place]?.submissionId ?? ''
      const before = ranksOf(runInputs(given, { method })).get(id) ?? 0
      expect(ranksOf(runInputs(better, { method })).get(id)).toBeLessThanOrEqual(before)
    }),
    few,
  )
})

test('an abstention changes no raw score', () => {
  fc.assert(
    fc.property(completePanels, methods, (rows, method) => {
      const given = panel(named(rows))
      const abstained = [...given, { submissionId: 's0', judgeId: 'another', marks: null }]
      const raw = (all: typeof given) =>
        computeRanking(runInputs(all, { method })).ranked.map(row => [row.submissionId, row.exact, row.n])
      expect(raw(abstained)).toEqual(raw(given))
    }),
    few,
  )
})

test('chances of a prize add up to the prizes, and every range holds only places that there are', () => {
  fc.assert(
    fc.property(completePanels, rows => {
      const { ranked } = computeRanking(runInputs(panel(named(rows)), { prizes: 1 }))
      const chances = ranked.reduce((total, row) => total + (row.prizeChance ?? 0), 0)
      expect(chances).toBeCloseTo(1, 6)
      for (const { rankLow, rankHigh } of ranked) {
        expect(rankLow).toBeGreaterThanOrEqual(1)
        expect(rankHigh).toBeLessThanOrEqual(ranked.length)
        expect(rankLow).toBeLessThanOrEqual(rankHigh ?? 0)
      }
    }),
    few,
  )
})
