import { expect, test } from 'vitest'
import { sessionIsOver, shouldNoteVisit } from '#app/domain/people/session-life'
import { isConfirmed } from '#app/domain/people/step-up'

const now = new Date('2026-06-01T12:00:00.000Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)

test('sessions of staff, hosts and chairs end 12 hours after sign-in, to the millisecond', () => {
  const seen = { lastSeenAt: now }
  expect(sessionIsOver({ startedAt: ago(12 * hour - 1), ...seen }, now)).toBe('no')
  expect(sessionIsOver({ startedAt: ago(12 * hour), ...seen }, now)).toBe('if_strict')
})

test('sessions of staff, hosts and chairs end after 30 minutes without a request, to the millisecond', () => {
  const begun = { startedAt: ago(hour) }
  expect(sessionIsOver({ ...begun, lastSeenAt: ago(30 * minute - 1) }, now)).toBe('no')
  expect(sessionIsOver({ ...begun, lastSeenAt: ago(30 * minute) }, now)).toBe('if_strict')
})

test('every session ends 30 days after sign-in, however often it is used', () => {
  expect(sessionIsOver({ startedAt: ago(30 * day - 1), lastSeenAt: now }, now)).toBe('if_strict')
  expect(sessionIsOver({ startedAt: ago(30 * day), lastSeenAt: now }, now)).toBe('always')
})

test('a session without instants, from an earlier version, has ended', () => {
  expect(sessionIsOver({ startedAt: null, lastSeenAt: null }, now)).toBe('always')
  expect(sessionIsOver({ startedAt: now, lastSeenAt: null }, now)).toBe('always')
})

test('a visit is stored once a minute', () => {
  expect(shouldNoteVisit(ago(minute - 1), now)).toBe(false)
  expect(shouldNoteVisit(ago(minute), now)).toBe(true)
  expect(shouldNoteVisit(null, now)).toBe(true)
})

test('an entered password counts for 15 minutes, to the millisecond', () => {
  expect(isConfirmed({ confirmedAt: ago(15 * minute - 1), now })).toBe(true)
  expect(isConfirmed({ confirmedAt: ago(15 * minute), now })).toBe(false)
  expect(isConfirmed({ confirmedAt: null, now })).toBe(false)
})
