import { expect, test } from 'vitest'
import { bracketOf } from '#app/domain/leaderboards/tie-brackets'

test('a bracket joins neighbours of one group, and a group of one has none', () => {
  const rows = [1, 1, 1, null, 2, 3, 3].map(tieGroup => ({ tieGroup }))
  expect(rows.map((_, index) => bracketOf(rows, index))).toEqual([
    'first',
    'middle',
    'last',
    undefined,
    undefined,
    'first',
    'last',
  ])
})
