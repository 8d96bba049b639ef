import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { actorName, eventOfRefusal, isLogged } from '#app/http/security-events'

const visitor = { kind: 'visitor' } as const
const person = {
  kind: 'person',
  id: 'p1',
  name: 'Aysel',
  email: 'aysel@example.az',
  verified: true,
  staff: false,
  confirmedAt: null,
} as const

test.each([
  [new Refusal('invalid', 'people.account.wrong_sign_in'), visitor, 'sign_in.failed'],
  [new Refusal('invalid', 'people.account.wrong_password'), person, 'password.wrong'],
  [new Refusal('too_many', 'error.too_many', { minutes: 5 }), visitor, 'limit.reached'],
  [new Refusal('forbidden', 'visibility.never'), person, 'access.refused'],
  [new Refusal('not_found', 'error.not_found'), person, 'access.refused'],
  [new Refusal('not_found', 'error.not_found'), visitor, null],
  [new Refusal('invalid', 'form.required'), person, null],
  [new Refusal('conflict', 'error.not_found'), person, null],
])('the refusal %o of %o is written as %s', (refusal, actor, event) => {
  expect(eventOfRefusal(refusal, actor)).toBe(event)
})

test('an actor is named by id only', () => {
  expect([person, visitor, { kind: 'system' } as const].map(actorName)).toEqual(['p1', 'visitor', 'system'])
})

test.each([
  ['glass.broken', true],
  ['person.made_staff', true],
  ['submission.received', false],
  ['vote.cast', false],
])('the ledger event %s stands in the security log: %s', (kind, expected) => {
  expect(isLogged(kind)).toBe(expected)
})
