import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scorePanels, type Voice } from '#app/domain/statistics/panel-score'
import { type Ratio, ratio, toNumber } from '#app/domain/statistics/ratio'

/** A national award: the public gives 0–5, the jury 0–10, the council of experts 0–15: 30 in all. */
const panels = [
  { id: 'public', max: 500 },
  { id: 'jury', max: 1000 },
  { id: 'council', max: 1500 },
]
const voice = (panelId: string, itemId: string, points: number, max: number): Voice => ({
  panelId,
  itemId,
  share: ratio(BigInt(Math.round(points * 100)), BigInt(max * 100)),
})
const points = (value: Ratio | null | undefined) => (value ? toNumber(value) : value)

test('the final score is the sum of the panels’ means, out of 30', () => {
  const { items, outOf, silent } = scorePanels({
    panels,
    items: ['a'],
    voices: [
      voice('public', 'a', 5, 5),
      voice('public', 'a', 4, 5),
      voice('public', 'a', 3, 5),
      voice('jury', 'a', 8.5, 10),
      voice('jury', 'a', 7.5, 10),
      voice('council', 'a', 12, 15),
    ],
  })
  expect(items[0]?.parts.map(part => [part.panelId, points(part.points), part.n])).toEqual([
    ['public', 4, 3],
    ['jury', 8, 2],
    ['council', 12, 1],
  ])
  expect([points(items[0]?.total), points(outOf), silent]).toEqual([24, 30, []])
})

test('a panel without votes for one item is missing there, not zero, and the item has no total', () => {
  const { items } = scorePanels({
    panels,
    items: ['a', 'b'],
    voices: [voice('jury', 'a', 8, 10), voice('jury', 'b', 9, 10), voice('council', 'a', 10, 15)],
  })
  expect(items.map(item => [item.itemId, points(item.total), item.missing])).toEqual([
    ['a', 18, []],
    ['b', null, ['council']],
  ])
  expect(items[1]?.parts.find(part => part.panelId === 'council')?.points).toBeNull()
})

test('a panel that has not spoken at all is silent for everyone and lowers what can be had', () => {
  const { items, silent, outOf } = scorePanels({
    panels,
    items: ['a', 'b'],
    voices: [voice('jury', 'a', 8, 10), voice('jury', 'b', 9, 10)],
  })
  expect(items.map(item => points(item.total))).toEqual([8, 9])
  expect([silent, points(outOf)]).toEqual([['public', 'council'], 10])
})

test('without any voice nothing is scored', () => {
  const { items, outOf } = scorePanels({ panels, items: ['a'], voices: [] })
  expect([items[0]?.total, items[0]?.missing, points(outOf)]).toEqual([null, [], 0])
})

const votes = fc.array(
  fc.record({
    panelId: fc.constantFrom('public', 'jury', 'council'),
    itemId: fc.constantFrom('a', 'b', 'c'),
    tenth: fc.integer({ min: 0, max: 10 }),
  }),
  { maxLength: 40 },
)
const asVoices = (given: { panelId: string; itemId: string; tenth: number }[]): Voice[] =>
  given.map(({ tenth, ...rest }) => ({ ...rest, share: ratio(BigInt(tenth), 10n) }))

test('no total exceeds what the panels that spoke can give, and the order of votes changes nothing', () => {
  fc.assert(
    fc.property(votes, given => {
      const straight = scorePanels({ panels, items: ['a', 'b', 'c'], voices: asVoices(given) })
      const turned = scorePanels({ panels, items: ['a', 'b', 'c'], voices: asVoices(given.toReversed()) })
      expect(turned).toEqual(straight)
      for (const { total } of straight.items)
        if (total) expect(toNumber(total)).toBeLessThanOrEqual(toNumber(straight.outOf))
    }),
  )
})
