import { expect, test } from 'vitest'
import { computeRanking } from '#app/domain/ranking/ranking'
import { panel, runInputs } from '#tests/support/run-inputs'

test('equal exact scores share a place and the next place is left out', () => {
  const { ranked } = computeRanking(
    runInputs([
      { submissionId: 'a', marks: [700, 800] },
      { submissionId: 'b', marks: [800, 700] },
      { submissionId: 'c', marks: [500, 500] },
      { submissionId: 'd', marks: [900, 900] },
    ]),
  )
  expect(ranked.map(row => [row.submissionId, row.rank, row.shared, row.percent])).toEqual([
    ['d', 1, false, 90],
    ['a', 2, true, 75],
    ['b', 2, true, 75],
    ['c', 4, false, 50],
  ])
})

test('a mean of thirds is kept as an exact fraction', () => {
  const { ranked } = computeRanking(
    runInputs([
      { submissionId: 'a', marks: [1000, 1000] },
      { submissionId: 'a', marks: [1000, 1000] },
      { submissionId: 'a', marks: [0, 0] },
    ]),
  )
  expect(ranked[0]).toMatchObject({ exact: '200/3', n: 3, min: 0, max: 100, criteria: { impact: 200 / 3 } })
})

test('an abstention changes neither score nor count', () => {
  const { ranked } = computeRanking(
    runInputs([
      { submissionId: 'a', marks: [800, 800] },
      { submissionId: 'a', marks: null },
    ]),
  )
  expect(ranked[0]).toMatchObject({ percent: 80, n: 1, min: 80 })
})

test('below the quorum a submission is listed separately, without rank and score', () => {
  const output = computeRanking(
    runInputs(
      [
        { submissionId: 'a', marks: [1000, 1000] },
        { submissionId: 'b', marks: [100, 100] },
        { submissionId: 'b', marks: [100, 100] },
      ],
      { quorum: 2 },
    ),
  )
  expect(output.ranked.map(row => [row.submissionId, row.rank])).toEqual([['b', 1]])
  expect(output.unranked).toEqual([
    { submissionId: 'a', entryId: 'entry of a', n: 1, needed: 2, missing: [] },
  ])
})

const placesOf = (inputs: Parameters<typeof computeRanking>[0]) =>
  computeRanking(inputs).ranked.map(row => [row.submissionId, row.rank])

test('median and trimmed mean order as chosen, and too few reviews for the trim give no place', () => {
  const given = panel({ a: [90, 60], b: [10, 60], c: [80, 60], d: [null, 0] })
  expect(placesOf(runInputs(given, { method: { kind: 'median' } }))).toEqual([
    ['s0', 1],
    ['s1', 2],
  ])
  const trimmed = computeRanking(
    runInputs(given, { method: { kind: 'trimmed_mean', dropLow: 2, dropHigh: 1 } }),
  )
  expect(trimmed.ranked.map(row => [row.submissionId, row.exact])).toEqual([['s1', '60/1']])
  expect(trimmed.unranked).toEqual([
    { submissionId: 's0', entryId: 'entry of s0', n: 3, needed: 4, missing: [] },
  ])
})

/** A strict judge reviewed the second and the third, a lenient one the first and the third. */
const uneven = panel({
  strict: [null, 50, 40, 30, 60],
  mild: [72, null, 70, 60, 90],
  middle: [60, 65, 55, 45, null],
})

test('calibration corrects severity: a strict judge does not cost the rank', () => {
  const raw = computeRanking(runInputs(uneven)).ranked.map(row => row.submissionId)
  const calibrated = computeRanking(runInputs(uneven, { method: { kind: 'calibrated' } }))
  expect(raw.indexOf('s0')).toBeLessThan(raw.indexOf('s1'))
  const order = calibrated.ranked.map(row => row.submissionId)
  expect(order.indexOf('s1')).toBeLessThan(order.indexOf('s0'))
  const offset = new Map(calibrated.judges.map(judge => [judge.judgeId, judge.offset ?? 0]))
  expect(offset.get('strict')).toBeLessThan(0)
  expect(offset.get('mild')).toBeGreaterThan(0)
})

test('marks after discussion and overrides count by the rules, and the judge’s own are kept', () => {
  const inputs = runInputs([{ submissionId: 'a', marks: [500, 500] }])
  const [review] = inputs.reviews
  const changed = {
    ...inputs,
    reviews: review ? [{ ...review, marksAfter: { impact: 700, craft: 500 } }] : [],
  }
  const later = { ...changed, rules: { ...inputs.rules, marks: 'after_discussion' as const } }
  const over = { ...later, reviews: later.reviews.map(each => ({ ...each, overridden: { craft: 900 } })) }
  expect([changed, later, over].map(each => computeRanking(each).ranked[0]?.percent)).toEqual([50, 60, 80])
})

test('tie-breakers apply in order and name the one that decided; remaining ties share the rank', () => {
  const given = [
    { submissionId: 'a', marks: [800, 600] as [number, number] },
    { submissionId: 'b', marks: [600, 800] as [number, number] },
    { submissionId: 'c', marks: [800, 600] as [number, number] },
  ]
  const { ranked, warnings } = computeRanking(
    runInputs(given, { ties: [{ kind: 'mean' }, { kind: 'criterion', criterionId: 'impact' }] }),
  )
  expect(ranked.map(row => [row.submissionId, row.rank, row.shared, row.decidedBy])).toEqual([
    ['a', 1, true, null],
    ['c', 1, true, null],
    ['b', 3, false, 'criterion:impact'],
  ])
  expect(warnings).toContain('tie_at_prizes')
})

test('first places break ties, counted over judges with more than one submission', () => {
  const given = panel({ one: [90, 80], two: [80, 70], three: [10, 80] })
  const alone = panel({ four: [null, 80], five: [null, 80] })
  const { ranked } = computeRanking(
    runInputs([...given, ...alone], { method: { kind: 'median' }, ties: [{ kind: 'first_places' }] }),
  )
  expect(ranked.map(row => [row.submissionId, row.percent, row.decidedBy])).toEqual([
    ['s0', 80, null],
    ['s1', 80, 'first_places'],
  ])
})

test('the ISU order rounds each criterion’s mean before the sum; a missing mark prevents rounding with a warning', () => {
  const given = panel({ a: [100], b: [100], c: [0] })
  const rounded = computeRanking(runInputs(given, { rounding: 'isu' }))
  expect([rounded.ranked[0]?.exact, rounded.warnings]).toEqual(['667/10', []])
  const inputs = runInputs(given, { rounding: 'isu' })
  const optional = {
    ...inputs,
    criteria: inputs.criteria.map(each => ({ ...each, required: each.id === 'impact' })),
    reviews: inputs.reviews.map((each, i) => (i === 0 ? { ...each, marks: { impact: 1000 } } : each)),
  }
  const refused = computeRanking(optional)
  expect([refused.ranked[0]?.exact, refused.warnings]).toEqual(['200/3', ['rounding_needs_complete_panel']])
})

test('warns about unconnected groups, a panel without signal, and methods that disagree', () => {
  const apart = computeRanking(runInputs(panel({ a: [90, 80, null, null], b: [null, null, 70, 60] })))
  expect([apart.calibration?.parts, apart.warnings.includes('disconnected')]).toEqual([2, true])
  const noise = computeRanking(
    runInputs(panel({ a: [10, 90, 50], b: [90, 50, 10], c: [50, 10, 90] }), { prizes: 1 }),
  )
  expect(noise.warnings.slice(0, 2)).toEqual(['no_item_signal', 'low_agreement'])
  expect(noise.ranked.map(row => [row.rankLow, row.rankHigh, row.tieGroup])).toEqual([
    [1, 3, 1],
    [1, 3, 1],
    [1, 3, 1],
  ])
  const split = computeRanking(runInputs(panel({ a: [100, 60], b: [100, 60], c: [0, 90], d: [60, 65] })))
  expect(split.whatIf?.samePrizeSet).toBe(false)
  expect(split.warnings).toContain('prize_set_differs')
})

test('a method that cannot rank everyone is shown but does not count', () => {
  const { whatIf } = computeRanking(runInputs(panel({ a: [90, 50], b: [80, 40] })))
  expect(whatIf?.samePrizeSet).toBe(true)
  expect(whatIf?.rows.map(row => [row.method, row.complete])).toEqual([
    ['mean', true],
    ['median', true],
    ['trimmed', false],
    ['calibrated', true],
    ['borda', true],
    ['copeland', true],
  ])
})

test('the order before a change of the rules is shown beside the current one', () => {
  const given = panel({ a: [100, 60], b: [100, 60], c: [0, 90] })
  const inputs = runInputs(given)
  const { rules, quorum, criteria } = inputs
  const earlier = [
    { id: 'change', rules: { ...rules, method: { kind: 'median' as const } }, quorum, criteria },
  ]
  const output = computeRanking({ ...inputs, earlier })
  expect(output.ranked.map(row => row.submissionId)).toEqual(['s1', 's0'])
  expect(output.earlier).toEqual([
    {
      id: 'change',
      order: [
        { submissionId: 's0', rank: 1, shared: false },
        { submissionId: 's1', rank: 2, shared: false },
      ],
    },
  ])
})
