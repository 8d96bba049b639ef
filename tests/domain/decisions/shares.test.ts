import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canDecideSo, deviates, slotsOf } from '#app/domain/decisions/decision'
import { equalParts, sharesOf } from '#app/domain/decisions/shares'
import { allow, deny } from '#app/domain/shared/verdict'

const prize = (id: string, place: number, amount: number | null, more: object = {}) => ({
  ...{ id, rule: 'place', place, quantity: 1, position: place, amount, currency: 'AZN' },
  kind: amount === null ? 'in_kind' : 'money',
  ...more,
})
const row = (name: string, rank: number, shared = false) => ({
  ...{ entryId: `entry-${name}`, submissionId: `submission-${name}`, rank, shared },
})
const three = [prize('first', 1, 1_000_000), prize('second', 2, 500_000), prize('third', 3, 250_001)]
const sharesIn = (prizes: typeof three, ranked: ReturnType<typeof row>[]) =>
  sharesOf(slotsOf(prizes), prizes, ranked)

test('two teams on the first place share the first and the second prize in equal parts', () => {
  const ranked = [row('b', 1, true), row('a', 1, true), row('c', 3)]
  expect(sharesIn(three, ranked)).toEqual([
    {
      slots: [0, 1],
      places: { from: 0, to: 2 },
      currency: 'AZN',
      parts: [
        { entryId: 'entry-a', amount: 750_000 },
        { entryId: 'entry-b', amount: 750_000 },
      ],
    },
  ])
})

test('teams on the last rank with a prize share it, and a remaining qəpik goes by submission id', () => {
  const ranked = [row('a', 1), row('b', 2), row('d', 3, true), row('c', 3, true), row('e', 5)]
  expect(sharesIn(three, ranked)).toEqual([
    {
      slots: [2],
      places: { from: 2, to: 4 },
      currency: 'AZN',
      parts: [
        { entryId: 'entry-c', amount: 125_001 },
        { entryId: 'entry-d', amount: 125_000 },
      ],
    },
  ])
})

test('nothing is shared with equal prizes, without ties, or below the prizes', () => {
  const seconds = [prize('first', 1, 1_000_000), prize('second', 2, 500_000, { quantity: 2 })]
  expect(sharesIn(seconds, [row('a', 1), row('b', 2, true), row('c', 2, true)])).toEqual([])
  expect(sharesIn(three, [row('a', 1), row('b', 2)])).toEqual([])
  expect(sharesIn(three.slice(0, 1), [row('a', 1), row('b', 2, true), row('c', 2, true)])).toEqual([])
})

test('a prize in kind is not split, nor are two currencies summed', () => {
  const tied = [row('a', 1, true), row('b', 1, true)]
  const withKind = [prize('first', 1, null), prize('second', 2, 500_001)]
  expect(sharesIn(withKind, tied)).toEqual([
    expect.objectContaining({
      slots: [1],
      parts: [
        { entryId: 'entry-a', amount: 250_001 },
        { entryId: 'entry-b', amount: 250_000 },
      ],
    }),
  ])
  expect(sharesIn([prize('first', 1, null), prize('second', 2, null)], tied)).toEqual([])
  const foreign = [prize('first', 1, 100), prize('second', 2, 100, { currency: 'USD' })]
  expect(sharesIn(foreign, tied)).toEqual([])
})

test('a sum in equal parts loses nothing and no two parts differ by more than one', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 14), fc.integer({ min: 1, max: 200 }), (total, count) => {
      const parts = equalParts(total, count)
      expect(parts.length).toBe(count)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)
    }),
  )
})

test('the total prize money is conserved, in whatever order teams and prizes are read', () => {
  const places = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
  const amounts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(places, amounts, fc.infiniteStream(fc.nat()), (sizes, worth, chance) => {
      const ranked = sizes.flatMap((size, group) => {
        const rank = 1 + sizes.slice(0, group).reduce((sum, each) => sum + each, 0)
        return Array.from({ length: size }, (_, nth) => row(`${group}${nth}`, rank, size > 1))
      })
      const prizes = worth.map((amount, index) => prize(`prize${index}`, index + 1, amount))
      const shares = sharesIn(prizes, ranked)
      for (const { slots, parts } of shares) {
        const summed = slots.reduce((sum, slot) => sum + (worth[slot] ?? 0), 0)
        expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(summed)
      }
      const taken = shares.flatMap(({ slots }) => slots)
      expect(new Set(taken).size).toBe(taken.length)
      const shuffled = <T>(list: T[]) =>
        list
          .map(each => ({ each, by: chance.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ each }) => each)
      const again = sharesIn(shuffled(prizes), shuffled(ranked))
      const byPlace = (one: (typeof again)[number], other: (typeof again)[number]) =>
        one.places.from - other.places.from
      expect(again.toSorted(byPlace)).toEqual(shares.toSorted(byPlace))
    }),
  )
})

test('sharing by the ranking is no deviation; a share and a further rank are refused', () => {
  const ranked = [row('a', 1, true), row('b', 1, true), row('c', 3)]
  const slots = slotsOf(three)
  const [share] = sharesIn(three, ranked)
  const choices = slots.map((slot, index) => ({
    ...{ slot, entryId: index === 2 ? 'entry-c' : null },
    share: share?.slots.includes(index) ? share : null,
  }))
  const entryIds = new Set(['entry-a', 'entry-b', 'entry-c'])
  expect(deviates(choices, ranked)).toBe(false)
  expect(canDecideSo({ choices, ranked, reason: null, entryIds })).toEqual(allow)
  const twice = choices.map(each => ({ ...each, entryId: each.slot.index === 2 ? 'entry-a' : null }))
  expect(deviates(twice, ranked)).toBe(true)
  expect(canDecideSo({ choices: twice, ranked, reason: 'Why.', entryIds })).toEqual(
    deny('decisions.result.won_twice'),
  )
  const beside = choices.map(each => (each.slot.index === 1 ? { ...each, entryId: 'entry-b' } : each))
  expect(canDecideSo({ choices: beside, ranked, reason: 'Why.', entryIds })).toEqual(
    deny('decisions.result.shared_twice'),
  )
})
