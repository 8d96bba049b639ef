import { expect, test } from 'vitest'
import { maySee, type Times } from '#app/domain/visibility/disclosure-rules'
import { type BlindingPolicy, defaultBlinding } from '#app/domain/visibility/policy'
import { publicChanges, type Role, roles, standings, visibilityTable } from '#app/domain/visibility/table'
import { days } from '#tests/support/challenges'

const policy = { ...defaultBlinding, board: 'while_judging' } as const
const before = (at: Date) => new Date(at.getTime() - 1)
const times: Times = {
  publishAt: days(0),
  closesAt: days(10),
  freezeAt: days(20),
  resultsAt: days(40),
}
const live = (role: Role, now: Date, schedule = times) =>
  visibilityTable({ times: schedule, now, policy }).find(row => row.facet === 'board.live')?.sights[role]

test('a board while judging opens with the closing instant, and with the result where the stage says so', () => {
  const board = (now: Date, sight: BlindingPolicy = policy) =>
    maySee({ facet: 'board', standing: standings.visitor, times, now, policy: sight })
  expect([board(before(days(10))).ok, board(days(10)).ok]).toEqual([false, true])
  expect([board(before(days(40)), defaultBlinding).ok, board(days(40), defaultBlinding).ok]).toEqual([
    false,
    true,
  ])
})

test('from the freeze on the live board is for host and chair only, and others get the reason', () => {
  expect(live('visitor', before(days(20)))).toEqual({ kind: 'sees' })
  const outside = roles.filter(role => role !== 'host' && role !== 'chair')
  for (const role of outside) expect([role, live(role, days(20))]).toEqual([role, { kind: 'frozen' }])
  expect([live('host', days(20)), live('chair', days(20))]).toEqual([{ kind: 'sees' }, { kind: 'sees' }])
})

test('neither the end of judging nor the result thaws it: only a person, from that instant on', () => {
  expect(live('visitor', days(400))).toEqual({ kind: 'frozen' })
  const thawed = { ...times, thawedAt: days(30) }
  expect(live('visitor', before(days(30)), thawed)).toEqual({ kind: 'frozen' })
  expect(live('visitor', days(30), thawed)).toEqual({ kind: 'sees' })
  expect(publicChanges(thawed, policy).find(({ at }) => at.getTime() === days(30).getTime())).toEqual({
    at: days(30),
    gains: ['board.live'],
  })
})
