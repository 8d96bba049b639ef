import { expect, test } from 'vitest'
import { voteHours } from '#app/domain/panels/vote-hours'

const opensAt = new Date('2026-06-10T08:00:00Z')
const after = (minutes: number) => new Date(opensAt.getTime() + minutes * 60_000)
const many = (count: number, minutes: number) => Array.from({ length: count }, () => after(minutes))

test('first votes are counted by the hour, in order, without the empty hours', () => {
  const hours = voteHours([after(125), after(0), after(59)], { opensAt, until: after(300) })
  expect(hours).toEqual([
    { from: opensAt, voters: 2, unusual: false },
    { from: after(120), voters: 1, unusual: false },
  ])
})

test('an hour with four times the usual is unusual from ten votes on, empty hours counted', () => {
  const unusual = (count: number, hours: number, others: number) =>
    voteHours([...many(others, 10), ...many(count, 70)], { opensAt, until: after(hours * 60) })
      .filter(hour => hour.unusual)
      .map(({ voters }) => voters)
  expect(unusual(9, 10, 0)).toEqual([])
  expect(unusual(10, 10, 0)).toEqual([10])
  expect(unusual(12, 4, 9)).toEqual([12])
  expect(unusual(11, 4, 9)).toEqual([])
})
