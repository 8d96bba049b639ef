import { expect, test } from 'vitest'
import { scoreRows, trendOf } from '#app/domain/leaderboards/score-rows'

const scored = (scores: Record<string, number>) =>
  Object.entries(scores).map(([entryId, score]) => ({ entryId, score }))
const low = { best: 'low', baseline: null } as const

test('a team moves by the places between the two boards, and one that was not there is new', () => {
  const now = scored({ a: 1, b: 2, c: 3, d: 4 })
  const earlier = scored({ a: 3, b: 2, c: 2.5 })
  const { placed } = scoreRows(now, earlier, low)
  expect(placed.map(({ entryId, rank, moved }) => [entryId, rank, moved])).toEqual([
    ['a', 1, 2],
    ['b', 2, -1],
    ['c', 3, -1],
    ['d', 4, null],
  ])
})

test('the larger error is never first, and equal scores share their place', () => {
  const now = scored({ a: 9, b: 2, c: 2, d: 3 })
  const places = (best: 'low' | 'high') =>
    scoreRows(now, [], { best, baseline: null }).placed.map(({ entryId, rank, shared }) =>
      [entryId, rank, shared].join(' '),
    )
  expect(places('low')).toEqual(['b 1 true', 'c 1 true', 'd 3 false', 'a 4 false'])
  expect(places('high')).toEqual(['a 1 false', 'd 2 false', 'b 3 true', 'c 3 true'])
})

test('the host’s own solution has the decimals that tell it from the teams beside it', () => {
  const now = scored({ a: 0.12341, b: 0.5 })
  const { placed, baseline } = scoreRows(now, [], { best: 'low', baseline: 0.12343 })
  expect(placed.map(({ beats, headline }) => [beats, headline.digits])).toEqual([
    [true, 5],
    [false, 2],
  ])
  expect(baseline).toMatchObject({ value: 0.12343, digits: 5 })
})

test('the course of a score is the best so far, better is always higher, and has at most twenty points', () => {
  expect(trendOf([5, 7, 4, 6, 3], 'low')).toEqual({ from: 5, to: 3, points: [0, 0, 10, 10, 20] })
  expect(trendOf([5, 7, 4], 'high')).toEqual({ from: 5, to: 7, points: [0, 20, 20] })
  expect(trendOf([2], 'low')).toEqual({ from: 2, to: 2, points: [10] })
  const long = trendOf(
    Array.from({ length: 101 }, (_, n) => n),
    'high',
  )
  expect([long.points.length <= 20, long.points.at(-1)]).toEqual([true, 20])
})
