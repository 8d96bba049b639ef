import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#app/domain/ledger/chain.server'
import { computeRanking } from '#app/domain/ranking/ranking'
import type { RunInputs } from '#app/domain/ranking/run'
import { withShownScores } from '#app/domain/ranking/shown-scores'
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

test('the printed headlines are in the order of the places, and where two read the same the table says why', () => {
  fc.assert(
    fc.property(completePanels, methods, (rows, method) => {
      const inputs = runInputs(panel(named(rows)), { method, ties: [{ kind: 'first_places' }] })
      const shown = withShownScores(computeRanking(inputs).ranked, method)
      const printed = shown.map(({ headline }) => headline.value.toFixed(headline.digits))
      expect(printed.map(Number)).toEqual(printed.map(Number).toSorted((a, b) => b - a))
      const unexplained = shown.filter((row, index) => {
        const above = shown[index - 1]
        const same = above && printed[index - 1] === printed[index]
        return same && above.rank !== row.rank && row.decidedBy === 'score' && row.headline.exact === null
      })
      expect(unexplained).toEqual([])
    }),
    few,
  )
})

test('the order of reviews and submissions does not matter', () => {
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

test('adding a constant to one judge keeps the calibrated order of a complete panel with signal', () => {
  fc.assert(
    fc.property(completePanels, fc.integer({ min: 1, max: 3 }), (rows, steps) => {
      const [first = [], ...others] = rows
      const moved = [first.map(percent => percent + steps * 5), ...others]
      const rules = { method: { kind: 'calibrated' } } as const
      const [before, after] = [rows, moved].map(marks =>
        computeRanking(runInputs(panel(named(marks)), rules)),
      )
      fc.pre(before?.calibration?.noItemSignal === false && after?.calibration?.noItemSignal === false)
      const tied = new Set(before.ranked.map(row => row.exact))
      fc.pre(tied.size === first.length)
      const order = ({ ranked }: typeof before) => ranked.map(row => row.submissionId)
      expect(order(after)).toEqual(order(before))
    }),
    few,
  )
})

/**
 * The items' mean square over the residual's, into which the judges' is pooled where it is the smaller: REML of a
 * complete panel finds item variance exactly above 1. So a constant added to one judge can make signal of none: it
 * takes the judges' mean square out of the residual. Source: Thompson 1962, pool the minimum violator.
 */
function signalRatio(rows: readonly (readonly number[])[]): number {
  const meanOf = (values: readonly number[]) => values.reduce((total, x) => total + x, 0) / values.length
  const [judges, items] = [rows.length, rows[0]?.length ?? 0]
  const all = meanOf(rows.flat())
  const squares = (values: readonly number[]) => values.reduce((total, x) => total + (x - all) ** 2, 0)
  const itemMeans = Array.from({ length: items }, (_, item) => meanOf(rows.map(row => row[item] ?? 0)))
  const [ofItems, ofJudges] = [judges * squares(itemMeans), items * squares(rows.map(meanOf))]
  const rest = squares(rows.flat()) - ofItems - ofJudges
  const freedom = { items: items - 1, judges: judges - 1, rest: (items - 1) * (judges - 1) }
  const pooled = ofJudges / freedom.judges < rest / freedom.rest
  const noise = pooled ? (rest + ofJudges) / (freedom.rest + freedom.judges) : rest / freedom.rest
  return ofItems / freedom.items / noise
}

test('calibration of a complete panel finds signal exactly where submissions differ more than by chance', () => {
  fc.assert(
    fc.property(completePanels, rows => {
      const reviews = rows.length * (rows[0]?.length ?? 0)
      fc.pre(reviews >= rows.length + (rows[0]?.length ?? 0))
      const ratio = signalRatio(rows)
      // closer than this the likelihood cannot distinguish the variance from 0; without a residual there is no ratio
      fc.pre(ratio > 0 && ratio < 1e6 && Math.abs(ratio - 1) > 0.01)
      const { calibration } = computeRanking(
        runInputs(panel(named(rows)), { method: { kind: 'calibrated' } }),
      )
      expect(calibration?.noItemSignal).toBe(ratio < 1)
    }),
    few,
  )
})

test('adding a constant to one judge can create item signal (counter-example)', () => {
  const rows = [
    [40, 20, 50, 80],
    [80, 75, 35, 65],
    [70, 70, 60, 75],
  ]
  const noSignal = (moved: number) => {
    const [first = [], ...others] = rows
    const given = panel(named([first.map(percent => percent + moved), ...others]))
    return computeRanking(runInputs(given, { method: { kind: 'calibrated' } })).calibration?.noItemSignal
  }
  expect([noSignal(0), noSignal(15)]).toEqual([true, false])
})

test('a complete panel with signal has the same order by mean and by calibration', () => {
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

test('duplicating every review keeps every mean and rank', () => {
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

test('a better mark never lowers the raw rank of its submission', () => {
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

test('prize chances add up to the prizes, and every range contains only existing ranks', () => {
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
