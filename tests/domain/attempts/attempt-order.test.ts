import { expect, test } from 'vitest'
import { attemptOrder, ordered } from '#app/domain/attempts/attempt-order'

const listed = [
  { number: 1, publicScore: 0.4, name: 'b.csv' },
  { number: 2, publicScore: null, name: 'a.csv' },
  { number: 3, publicScore: 0.9, name: 'a.csv' },
  { number: 4, publicScore: 0.4, name: 'c.csv' },
]

test.each([
  [{ order: 'newest', best: 'high' } as const, [4, 3, 2, 1]],
  [{ order: 'best', best: 'high' } as const, [3, 4, 1, 2]],
  [{ order: 'best', best: 'low' } as const, [4, 1, 3, 2]],
  [{ order: 'name', best: 'low' } as const, [3, 2, 1, 4]],
])('attempts are listed by %o, those without a score last', (by, numbers) => {
  expect(ordered(listed, by).map(({ number }) => number)).toEqual(numbers)
})

test('an order that does not exist is the newest first', () => {
  expect([attemptOrder('best'), attemptOrder('worst'), attemptOrder(null)]).toEqual([
    'best',
    'newest',
    'newest',
  ])
})
