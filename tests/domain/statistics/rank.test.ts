import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankItems, type TieKey } from '#app/domain/statistics/rank'
import { rankWithTies } from '#app/domain/statistics/rank-with-ties'

const chain: TieKey[] = [
  { key: 'score', direction: 'desc' },
  { key: 'firsts', direction: 'desc' },
  { key: 'cost', direction: 'asc' },
]

const item = (id: string, score: number | null, firsts: number | null = 0, cost: number | null = 0) => ({
  id,
  values: { score, firsts, cost },
})

describe('the order of items', () => {
  test('follows the chain and says which link decided', () => {
    const { ranked } = rankItems(
      [item('d', 70), item('c', 80, 1, 9), item('b', 80, 2), item('a', 80, 1, 5)],
      chain,
    )
    expect(ranked).toEqual([
      { id: 'b', rank: 1, shared: false, decidedBy: null },
      { id: 'a', rank: 2, shared: false, decidedBy: 'firsts' },
      { id: 'c', rank: 3, shared: false, decidedBy: 'cost' },
      { id: 'd', rank: 4, shared: false, decidedBy: 'score' },
    ])
  })

  test('ends in a shared place, and the next place is skipped', () => {
    const { ranked } = rankItems([item('z', 90), item('y', 90), item('x', 90), item('w', 80)], chain)
    expect(ranked.map(({ id, rank, shared }) => [id, rank, shared])).toEqual([
      ['x', 1, true],
      ['y', 1, true],
      ['z', 1, true],
      ['w', 4, false],
    ])
  })

  test.each([null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'lists an item whose score is %s apart, also where less is better',
    score => {
      const less: TieKey[] = [{ key: 'score', direction: 'asc' }]
      const ranking = rankItems([item('none', score), item('c', 0.4), item('a', 0.5)], less)
      expect(ranking.ranked.map(each => each.id)).toEqual(['c', 'a'])
      expect(ranking.unranked).toEqual(['none'])
    },
  )

  test('puts an item without a later value behind those that have it', () => {
    const { ranked } = rankItems([item('a', 80, null), item('b', 80, 0), item('c', 80, null)], chain)
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
    ])
  })

  test('places nobody without a chain', () => {
    expect(rankItems([item('a', 80)], [])).toEqual({ ranked: [], unranked: ['a'] })
  })
})

const table = fc.uniqueArray(
  fc.tuple(
    fc.string({ minLength: 1 }),
    fc.option(fc.integer({ min: 0, max: 5 })),
    fc.integer({ min: 0, max: 2 }),
  ),
  { selector: ([id]) => id, maxLength: 12 },
)

describe('properties of the order', () => {
  test('permuting the items changes nothing', () => {
    fc.assert(
      fc.property(table, rows => {
        const items = rows.map(([id, score, firsts]) => item(id, score, firsts))
        expect(rankItems(items.toReversed(), chain)).toEqual(rankItems(items, chain))
      }),
    )
  })

  test('no item is lost, and a rank is one more than the number ranked strictly above', () => {
    fc.assert(
      fc.property(table, rows => {
        const { ranked, unranked } = rankItems(
          rows.map(([id, score]) => item(id, score)),
          chain,
        )
        expect([...ranked.map(each => each.id), ...unranked].sort()).toEqual(rows.map(([id]) => id).sort())
        const scores = new Map(rows.map(([id, score]) => [id, score ?? -1]))
        for (const { id, rank } of ranked) {
          const above = [...scores.values()].filter(score => score > (scores.get(id) ?? -1)).length
          expect(rank).toBe(above + 1)
        }
      }),
    )
  })
})

describe('places with ties', () => {
  test.each([
    ['average' as const, [1, 2.5, 4, 2.5]],
    ['min' as const, [1, 2, 4, 2]],
    ['max' as const, [1, 3, 4, 3]],
    ['dense' as const, [1, 2, 3, 2]],
    ['ordinal' as const, [1, 2, 4, 3]],
  ])('by %s', (method, ranks) => {
    expect(rankWithTies([0, 2, 3, 2], { order: 'asc', method })).toEqual(ranks)
  })

  test('from the top, leaving out what has no value', () => {
    expect(rankWithTies([0, null, 3, Number.NaN, 3], { order: 'desc', method: 'min' })).toEqual([
      3,
      null,
      1,
      null,
      1,
    ])
  })
})
