import { describe, expect, test } from 'vitest'
import { calibrate } from '#app/domain/statistics/calibrate'
import type { PartModel, Review } from '#app/domain/statistics/calibration'
import { posteriorOf } from '#app/domain/statistics/posterior'
import { normalDraws, seedOf } from '#app/domain/statistics/random'
import { rankIntervals } from '#app/domain/statistics/rank-intervals'
import { tieGroups } from '#app/domain/statistics/tie-groups'

const panel = (qualities: readonly number[], noise: number): Review[] => {
  const normal = normalDraws(7)
  return qualities.flatMap((quality, i) =>
    [0, 3, -4, 6].map((severity, j) => ({
      item: `i${i}`,
      judge: `j${j}`,
      score: quality + severity + noise * normal(),
    })),
  )
}

const modelOf = (reviews: readonly Review[]): PartModel => {
  const [part] = calibrate(reviews, { items: [], acrossParts: false }).parts
  if (!part) throw new Error('expected a part')
  return part.model
}

const clear = modelOf(panel([90, 80, 70, 60, 50, 40], 1))
const muddy = modelOf(panel([62, 61, 60, 59, 58, 30], 6))
const silent = modelOf(
  [
    [80, 70, 60],
    [60, 80, 70],
    [70, 60, 80],
  ].flatMap((row, j) => row.map((score, i) => ({ item: `i${i}`, judge: `j${j}`, score }))),
)
const options = { prizes: 2, seed: seedOf('challenge'), draws: 2000 }

describe('rank intervals', () => {
  test('are narrow where the panel is sure', () => {
    expect(rankIntervals(clear, options)).toEqual(
      [1, 2, 3, 4, 5, 6].map((rank, i) => ({
        id: `i${i}`,
        rankLow: rank,
        rankHigh: rank,
        prizeChance: rank <= 2 ? 1 : 0,
      })),
    )
  })

  test('are wide where it is not, and the prize chances add up to the prizes', () => {
    const intervals = rankIntervals(muddy, options) ?? []
    const total = intervals.reduce((sum, each) => sum + each.prizeChance, 0)
    expect(total).toBeCloseTo(2, 10)
    expect(intervals.filter(each => each.rankHigh > each.rankLow).length).toBeGreaterThan(2)
    expect(intervals.find(each => each.id === 'i5')?.rankLow).toBe(6)
  })

  test('are the same for the same seed and differ for another', () => {
    expect(rankIntervals(muddy, options)).toEqual(rankIntervals(muddy, options))
    expect(rankIntervals(muddy, { ...options, seed: seedOf('other') })).not.toEqual(
      rankIntervals(muddy, options),
    )
  })

  test('agree with the posterior on how likely two items change places', () => {
    const one = { ...options, prizes: 1, draws: 20_000 }
    const pair = modelOf(
      panel([60, 58], 5).concat(panel([60, 58], 5).map(r => ({ ...r, judge: `${r.judge}b` }))),
    )
    const [best, other] = [...(rankIntervals(pair, one) ?? [])].sort((a, b) => b.prizeChance - a.prizeChance)
    if (!pair.solution || !best || !other) throw new Error('expected two items')
    const at = (id: string) => pair.names.items.indexOf(id)
    const { chanceReversed } = posteriorOf(pair.design, pair.solution)
    expect(1 - best.prizeChance).toBeCloseTo(chanceReversed(at(best.id), at(other.id)), 1)
  })

  test('leave every rank open when the panel cannot tell the items apart', () => {
    expect(rankIntervals(silent, { ...options, prizes: 1 })).toEqual(
      ['i0', 'i1', 'i2'].map(id => ({ id, rankLow: 1, rankHigh: 3, prizeChance: 1 / 3 })),
    )
    expect(tieGroups(silent)).toEqual([['i0', 'i1', 'i2']])
  })

  test('do not exist for the raw scores of a single judge', () => {
    const single = modelOf([1, 2, 3].map(score => ({ item: `i${score}`, judge: 'j', score })))
    expect(rankIntervals(single, options)).toBeNull()
    expect(tieGroups(single)).toBeNull()
  })
})

describe('tie groups', () => {
  test('stand alone where the panel is sure', () => {
    expect(tieGroups(clear)).toEqual([['i0'], ['i1'], ['i2'], ['i3'], ['i4'], ['i5']])
  })

  test('hold together what it cannot safely order', () => {
    const groups = tieGroups(muddy) ?? []
    expect(groups.at(-1)).toEqual(['i5'])
    expect(groups[0]?.length).toBeGreaterThan(1)
  })
})
