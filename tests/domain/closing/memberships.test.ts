import { expect, test } from 'vitest'
import { losesName, mustHandOver, type TeamMembership, teamOutcome } from '#app/domain/closing/memberships'
import { canClose } from '#app/domain/closing/permissions'

const alone: TeamMembership = {
  teamId: 'team',
  entryId: 'entry',
  team: 'Aysel',
  challengeId: 'challenge',
  challenge: { en: 'A challenge' },
  captain: true,
  others: [],
  personal: true,
  withdrawn: false,
  changeable: true,
  result: 'none',
  cancelled: false,
}
const led: TeamMembership = { ...alone, others: ['other'], personal: false }

test('the entry of a single person is withdrawn until a result is decided, and stays once it is public', () => {
  expect(teamOutcome(alone)).toBe('withdrawn')
  expect(teamOutcome({ ...alone, changeable: false })).toBe('withdrawn')
  expect(teamOutcome({ ...alone, changeable: false, result: 'decided' })).toBe('decided')
  expect(teamOutcome({ ...alone, changeable: false, result: 'out' })).toBe('stays')
  expect(teamOutcome({ ...alone, cancelled: true })).toBe('stays')
})

test('a captain hands over while that is possible; afterwards the longest member becomes captain', () => {
  expect(teamOutcome(led)).toBe('hand_over')
  expect(teamOutcome({ ...led, changeable: false })).toBe('passes_on')
  expect(teamOutcome({ ...led, captain: false })).toBe('leaves')
  expect(teamOutcome({ ...led, captain: false, changeable: false })).toBe('stays')
  expect(teamOutcome({ ...led, withdrawn: true })).toBe('stays')
})

test('a name in a published result stays', () => {
  expect(losesName(alone)).toBe(true)
  expect(losesName({ ...alone, result: 'out' })).toBe(false)
  expect(losesName(led)).toBe(false)
})

test('an institution with other staff or a challenge to run keeps an owner; an empty one does not need one', () => {
  const host = {
    institutionId: 'i',
    institution: { en: 'An agency' },
    onlyOwner: true,
    others: 0,
    running: 0,
  }
  expect(mustHandOver(host)).toBe(false)
  expect(mustHandOver({ ...host, others: 1 })).toBe(true)
  expect(mustHandOver({ ...host, running: 1 })).toBe(true)
  expect(mustHandOver({ ...host, onlyOwner: false, others: 1, running: 1 })).toBe(false)
  const ties = { teams: [], hosts: [{ ...host, running: 1 }], seats: [] }
  expect(canClose({ staff: false, ties }).ok).toBe(false)
})
