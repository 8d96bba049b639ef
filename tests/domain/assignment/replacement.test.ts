import { expect, test } from 'vitest'
import { unreplaced } from '#app/domain/assignment/replacement'

const june = (day: number) => new Date(Date.UTC(2026, 5, day))
const given = (id: string, assigned: number, recused: number | null = null) => ({
  id,
  submissionId: 'alma',
  assignedAt: june(assigned),
  recusedAt: recused ? june(recused) : null,
  withdrawnAt: null,
})

test('each recusal is replaced by the next assignment after it, in whatever order they are read', () => {
  const rows = [given('second-in', 25), given('first-in', 23), given('a', 21, 22), given('b', 21, 24)]
  expect(unreplaced(rows)).toEqual(new Set())
  expect(unreplaced(rows.toReversed())).toEqual(new Set())
  expect(unreplaced(rows.slice(1))).toEqual(new Set(['b']))
})

test('a recused replacement counts as one open replacement', () => {
  const rows = [given('a', 21, 22), given('stepped-in', 23, 24)]
  expect(unreplaced(rows)).toEqual(new Set(['stepped-in']))
  expect(unreplaced([...rows, given('second', 25)])).toEqual(new Set())
})
