import { expect, test } from 'vitest'
import { requestedInstant } from '#app/domain/challenges/now-or-later'
import { Refusal } from '#app/domain/shared/refusal'

const place = { now: new Date('2026-03-01T12:00:00Z'), timeZone: 'Europe/Berlin' }

test('now is the instant of the request, whatever time the form also sends', () => {
  expect(requestedInstant({ when: 'now', at: '2026-03-05T10:00' }, place)).toEqual(place.now)
  expect(requestedInstant({ when: 'now' }, place)).toEqual(place.now)
})

test('later is the time in the challenge’s zone; the stored instant is kept to the millisecond', () => {
  const at = new Date('2026-03-05T09:00:00Z')
  expect(requestedInstant({ when: 'later', at: '2026-03-05T10:00' }, place)).toEqual(at)
  const kept = new Date('2026-03-05T09:00:12.345Z')
  expect(requestedInstant({ when: 'later', at: '2026-03-05T10:00' }, { ...place, stored: kept })).toEqual(
    kept,
  )
})

test.each([
  [undefined, 'challenges.when.at_needed'],
  ['', 'challenges.when.at_needed'],
  ['2026-02-31T10:00', 'editing.bad_time'],
  ['2026-03-29T02:30', 'editing.skipped_hour'],
] as const)('later at %j is refused beside its field', (at, reason) => {
  expect(() => requestedInstant({ when: 'later', at }, place)).toThrow(
    new Refusal('invalid', reason, {}, 'at'),
  )
})
