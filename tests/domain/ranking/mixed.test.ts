import { expect, test } from 'vitest'
import { canonicalJson } from '#app/domain/ledger/entry'
import { computeRanking } from '#app/domain/ranking/ranking'
import type { Mixed, RunInputs } from '#app/domain/ranking/run'
import { panel, runInputs } from '#tests/support/run-inputs'

/** A national award: public 0–5, jury 0–10, council 0–15. */
const panels: Mixed['panels'] = [
  { id: 'jury', kind: 'jury', max: 1000 },
  { id: 'council', kind: 'jury', max: 1500 },
  { id: 'public', kind: 'public', max: 500 },
]
const seats = [{ judgeId: 'expert', panelId: 'council' }]
const votes = (points: Record<string, number[]>): Mixed['votes'] =>
  Object.entries(points).flatMap(([submissionId, given]) =>
    given.map((each, index) => ({
      id: `${submissionId} ${index}`,
      panelId: 'public',
      submissionId,
      points: each * 100,
    })),
  )

function mixed(rows: Parameters<typeof panel>[0], given: Record<string, number[]>): RunInputs {
  return { ...runInputs(panel(rows)), mixed: { panels, seats, votes: votes(given) } }
}

test('the order is by the sum of the panels’ means, each up to its own maximum', () => {
  const { ranked } = computeRanking(
    mixed({ one: [80, 90], two: [60, 90], expert: [80, 40] }, { s0: [5, 3], s1: [5, 5] }),
  )
  expect(ranked.map(({ submissionId, rank, panels: shown }) => [submissionId, rank, shown?.total])).toEqual([
    ['s0', 1, 7 + 12 + 4],
    ['s1', 2, 9 + 6 + 5],
  ])
  expect(ranked[0]?.panels?.outOf).toBe(30)
  expect(ranked[0]?.panels?.parts.map(({ panelId, points, n }) => [panelId, points, n])).toEqual([
    ['jury', 7, 2],
    ['council', 12, 1],
    ['public', 4, 2],
  ])
})

test('a panel without points for a submission is missing, and the submission is listed separately with its name', () => {
  const { ranked, unranked, warnings } = computeRanking(
    mixed({ one: [80, 90], expert: [80, null] }, { s0: [5], s1: [5] }),
  )
  expect(ranked.map(row => row.submissionId)).toEqual(['s0'])
  expect(unranked.map(({ submissionId, missing }) => [submissionId, missing])).toEqual([['s1', ['council']]])
  expect(warnings).toContain('missing_panel')
})

test('a panel without any points is silent and never zero', () => {
  const { ranked, silent, warnings } = computeRanking(mixed({ one: [80, 90], expert: [80, 40] }, {}))
  expect([silent, warnings.includes('silent_panel')]).toEqual([['public'], true])
  expect(ranked.map(row => [row.submissionId, row.panels?.total, row.panels?.outOf])).toEqual([
    ['s0', 20, 25],
    ['s1', 15, 25],
  ])
})

test('the range of ranks is wider where points differ and narrower where they agree', () => {
  const torn = computeRanking(
    mixed({ one: [90, 80], two: [10, 30], expert: [50, 50] }, { s0: [5, 0], s1: [0, 5] }),
  )
  const sure = computeRanking(
    mixed({ one: [90, 20], two: [90, 20], expert: [90, 20] }, { s0: [5, 5], s1: [0, 0] }),
  )
  const ranges = (output: typeof torn) => output.ranked.map(({ rankLow, rankHigh }) => [rankLow, rankHigh])
  expect(ranges(torn)).toEqual([
    [1, 2],
    [1, 2],
  ])
  expect(ranges(sure)).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('a public vote alone gives an order', () => {
  const inputs = {
    ...runInputs([
      { submissionId: 's0', marks: null },
      { submissionId: 's1', marks: null },
    ]),
  }
  const only = { panels: panels.slice(2), seats: [], votes: votes({ s0: [1, 2], s1: [5, 4] }) }
  const { ranked } = computeRanking({ ...inputs, mixed: only })
  expect(ranked.map(row => [row.submissionId, row.panels?.total])).toEqual([
    ['s1', 4.5],
    ['s0', 1.5],
  ])
})

test('the order of points does not change the bytes', () => {
  const inputs = mixed({ one: [80, 90], two: [60, 90], expert: [80, 40] }, { s0: [5, 3], s1: [5, 5] })
  const turned = {
    ...inputs,
    reviews: inputs.reviews.toReversed(),
    mixed: inputs.mixed && { ...inputs.mixed, votes: inputs.mixed.votes.toReversed() },
  }
  expect(canonicalJson(computeRanking(turned))).toBe(canonicalJson(computeRanking(inputs)))
})
