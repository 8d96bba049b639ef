import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contestRank, shownEvents } from '#app/domain/statistics/contest-rank'
import { chiSquareTail, normalCdf, normalQuantile } from '#app/domain/statistics/distributions'
import { firstToReach } from '#app/domain/statistics/first-to-reach'
import { ladderFixed, ladderParameterFree } from '#app/domain/statistics/ladder'
import { pairedBootstrap } from '#app/domain/statistics/paired-bootstrap'
import { mcnemarExact, wilsonInterval } from '#app/domain/statistics/proportion'

describe('distributions', () => {
  test.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-1.6448536269514722, 0.05],
    [-6, 9.865876450376981e-10],
  ])('P(Z ≤ %f) is %f, and back', (z, p) => {
    expect(normalCdf(z)).toBeCloseTo(p, 14)
    expect(normalQuantile(p)).toBeCloseTo(z, 10)
  })

  test.each([
    [3.841458820694124, 1, 0.05],
    [18.307038053275146, 10, 0.05],
    [0, 4, 1],
    [100, 2, Math.exp(-50)],
  ])('P(χ² ≥ %f) with %i degrees of freedom is %f', (value, degrees, tail) => {
    expect(Math.abs(chiSquareTail(value, degrees) - tail)).toBeLessThan(1e-13)
  })
})

describe('the Wilson interval', () => {
  test('of Newcombe 1998, table I, 81 of 263', () => {
    const found = wilsonInterval({ successes: 81, n: 263 }, 0.95)
    expect(found?.lower).toBeCloseTo(0.2553, 4)
    expect(found?.upper).toBeCloseTo(0.3662, 4)
  })

  test('touches 0 and 1 exactly at the ends, and does not exist without rows', () => {
    expect(wilsonInterval({ successes: 0, n: 10 }, 0.95)?.lower).toBe(0)
    expect(wilsonInterval({ successes: 10, n: 10 }, 0.95)?.upper).toBe(1)
    expect(wilsonInterval({ successes: 0, n: 0 }, 0.95)).toBeNull()
  })

  test('contains the proportion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (n, pick) => {
        const successes = pick % (n + 1)
        const found = wilsonInterval({ successes, n }, 0.9)
        return found !== null && found.lower <= successes / n && successes / n <= found.upper
      }),
    )
  })
})

describe('McNemar', () => {
  test.each([
    [5, 15, 0.04138946533203125],
    [7, 7, 1],
    [0, 0, 1],
    [0, 1, 1],
    [0, 10, 2 / 1024],
  ])('with %i and %i discordant rows is %f', (a, b, p) => {
    expect(mcnemarExact(a, b)).toBeCloseTo(p, 12)
    expect(mcnemarExact(b, a)).toBeCloseTo(p, 12)
  })

  test('stays a number with ten thousand rows', () => {
    expect(mcnemarExact(5000, 5000)).toBe(1)
    expect(mcnemarExact(4000, 6000)).toBeLessThan(1e-80)
  })
})

describe('the Ladder', () => {
  test('moves only by more than a step, and shows multiples of it', () => {
    expect(ladderFixed([0.48, 0.47, 0.44, 0.445, 0.39, 0.385, 0.3, 0.299], 0.05)).toEqual([
      0.5, 0.5, 0.45, 0.45, 0.4, 0.4, 0.3, 0.3,
    ])
  })

  test('does not move for an improvement of exactly one step', () => {
    expect(ladderFixed([0.3, 0.2], 0.1)).toEqual([0.3, 0.3])
  })

  test('without a step asks for more than the noise of the difference', () => {
    const first = [1, 1, 1, 1, 0, 0, 0, 0]
    const luckier = [0, 1, 1, 1, 0, 0, 0, 0]
    const better = [0, 0, 0, 0, 0, 0, 0, 0]
    expect(ladderParameterFree([first, luckier, better])).toEqual([0.5, 0.5, 0])
  })
})

describe('the paired bootstrap', () => {
  const options = { seed: 3, draws: 2000, confidence: 0.95 }

  test('calls a clear difference a difference and a wavering one a tie', () => {
    const clear = Array.from({ length: 60 }, (_, i) => 0.1 + (i % 3) / 100)
    const wavering = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 0.1 : -0.1))
    expect(pairedBootstrap(clear, options)?.tied).toBe(false)
    expect(pairedBootstrap(wavering, options)?.tied).toBe(true)
  })

  test('is the same for the same seed, and turns round with the sides', () => {
    const rows = [0.2, -0.1, 0.4, 0, 0.3]
    const there = pairedBootstrap(rows, options)
    const back = pairedBootstrap(
      rows.map(x => -x),
      options,
    )
    expect(pairedBootstrap(rows, options)).toEqual(there)
    expect(back?.lower).toBeCloseTo(-(there?.upper ?? 0), 12)
    expect(pairedBootstrap([], options)).toBeNull()
  })
})

describe('the first to reach a total', () => {
  test('stands above another with the same total, and an award of nothing changes no time', () => {
    const { ranked, totals } = firstToReach([
      { team: 'late', points: 100, at: 1 },
      { team: 'early', points: 200, at: 2 },
      { team: 'late', points: 100, at: 3 },
      { team: 'early', points: 0, at: 9 },
    ])
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([
      ['early', 1],
      ['late', 2],
    ])
    expect(totals).toEqual(
      new Map([
        ['late', 200],
        ['early', 200],
      ]),
    )
  })

  test('shares the place when points and time are equal', () => {
    const { ranked } = firstToReach([
      { team: 'b', points: 5, at: 1 },
      { team: 'a', points: 5, at: 1 },
    ])
    expect(ranked.map(each => each.rank)).toEqual([1, 1])
  })
})

describe('the rank of a programming contest', () => {
  const accepted = (team: string, problem: string, at: number) => ({ team, problem, at, accepted: true })
  const rejected = (team: string, problem: string, at: number) => ({ team, problem, at, accepted: false })

  test('is by problems solved, then time with 20 minutes for each rejected attempt, then the last accepted', () => {
    const { ranked, standings } = contestRank(
      [
        ...[rejected('a', 'p', 5), accepted('a', 'p', 30.9), rejected('a', 'q', 40)],
        ...[accepted('b', 'p', 50), rejected('b', 'p', 60), accepted('b', 'p', 70)],
        ...[accepted('c', 'p', 10), accepted('c', 'q', 200)],
        ...[accepted('d', 'q', 20), rejected('d', 'p', 150), accepted('d', 'p', 170)],
      ],
      { teams: ['e', 'f'] },
    )
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([
      ['d', 1],
      ['c', 2],
      ['a', 3],
      ['b', 4],
      ['e', 5],
      ['f', 5],
    ])
    expect(standings.get('a')).toEqual({ solved: 1, time: 50, last: 30 })
  })
})

describe('a board frozen at an instant', () => {
  test('does not count an event at that instant, nor one of the future', () => {
    const at = (instant: number) => ({ at: instant })
    const events = [at(1), at(4), at(5), at(6), at(9)]
    expect(shownEvents(events, { frozenAt: 5, now: 6 })).toEqual([at(1), at(4)])
    expect(shownEvents(events, { frozenAt: null, now: 6 })).toEqual([at(1), at(4), at(5), at(6)])
  })
})
