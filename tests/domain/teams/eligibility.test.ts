import { describe, expect, test } from 'vitest'
import { noRoles } from '#app/domain/people/challenge-roles'
import { invitationEnd } from '#app/domain/people/invitation-end'
import { allow, deny } from '#app/domain/shared/verdict'
import { type EntryFacts, entryChecklist, mayEnter } from '#app/domain/teams/eligibility'
import { canInvite, canJoin, canRemove, type TeamFacts } from '#app/domain/teams/permissions'
import { currentStage, entryWindow } from '#app/domain/teams/stages'

const opensAt = new Date('2026-06-01T08:00:00.000Z')
const closesAt = new Date('2026-06-11T08:00:00.000Z')
const at = (base: Date, ms: number) => new Date(base.getTime() + ms)
const tell = (instant: Date) => instant.toISOString()

const facts = (changes: Partial<EntryFacts> = {}): EntryFacts => ({
  now: at(opensAt, 1),
  person: { verified: true, participantType: 'student' },
  eligibility: { types: [], teamMin: 1, teamMax: 4, note: {} },
  opensAt,
  closesAt,
  taking: true,
  roles: noRoles,
  tell,
  ...changes,
})

describe('the entry window', () => {
  test('is shut one millisecond before it opens, and the refusal names the instant', () => {
    expect(mayEnter(facts({ now: at(opensAt, -1) }))).toEqual(
      deny('teams.entry.not_open', { at: tell(opensAt) }, opensAt),
    )
  })
  test('includes its opening instant', () => {
    expect(mayEnter(facts({ now: opensAt }))).toEqual(allow)
  })
  test('includes its last millisecond', () => {
    expect(mayEnter(facts({ now: at(closesAt, -1) }))).toEqual(allow)
  })
  test('excludes its closing instant', () => {
    expect(mayEnter(facts({ now: closesAt }))).toEqual(deny('teams.entry.closed', { at: tell(closesAt) }))
  })
})

test.each([
  ['nobody is signed in', { person: null }, 'error.sign_in_first'],
  [
    'the address is not verified',
    { person: { verified: false, participantType: 'student' } },
    'people.account.unverified',
  ],
  [
    'the participant type is not among those asked for',
    { eligibility: { types: ['startup' as const], teamMin: 1, teamMax: 4, note: {} } },
    'teams.entry.type_refused',
  ],
  [
    'the person is in a team already',
    { roles: { ...noRoles, entrant: true } },
    'teams.entry.in_team_already',
  ],
  [
    'the person is in a team whose entry is withdrawn',
    { roles: { ...noRoles, withdrawn: true } },
    'teams.entry.in_team_already',
  ],
  ['the person hosts the challenge', { roles: { ...noRoles, host: true } }, 'teams.entry.is_host'],
  ['the person judges the challenge', { roles: { ...noRoles, judge: true } }, 'teams.entry.is_judge'],
  ['the challenge takes no entries', { taking: false }, 'teams.entry.not_taking'],
])('entering is refused when %s', (_, changes, reason) => {
  expect(mayEnter(facts(changes))).toMatchObject({ ok: false, reason })
})

test('for a visitor the checklist leaves personal conditions unknown', () => {
  expect(entryChecklist(facts({ person: null })).map(check => [check.key, check.verdict])).toEqual([
    ['teams.entry.check.window', 'yes'],
    ['teams.entry.check.sign_in', 'unknown'],
    ['teams.entry.check.verify', 'unknown'],
    ['teams.entry.check.any_type', 'yes'],
    ['teams.entry.check.size_any', 'yes'],
  ])
})

test('the checklist says which condition fails, and when it changes by itself', () => {
  const lines = entryChecklist(facts({ now: at(opensAt, -1), roles: { ...noRoles, judge: true } }))
  expect(lines.filter(line => line.verdict === 'no')).toEqual([
    { key: 'teams.entry.not_open', params: { at: tell(opensAt) }, verdict: 'no', until: opensAt },
    { key: 'teams.entry.is_judge', params: {}, verdict: 'no', until: null },
  ])
})

const team = (changes: Partial<TeamFacts> = {}): TeamFacts => ({
  ...facts(),
  actorId: 'captain',
  captainId: 'captain',
  members: 2,
  pending: 1,
  withdrawn: false,
  excluded: false,
  ...changes,
})

test('an open invitation reserves a seat', () => {
  expect(canInvite(team({ members: 2, pending: 1 }))).toEqual(allow)
  expect(canInvite(team({ members: 2, pending: 2 }))).toEqual(deny('teams.full', { max: 4 }))
})

test('only the captain invites and removes; a member leaves; the captain stays until the team is handed over', () => {
  const member = team({ actorId: 'member' })
  expect(canInvite(member)).toEqual(deny('teams.captain_only'))
  expect(canRemove(member, 'other')).toEqual(deny('teams.captain_only'))
  expect(canRemove(member, 'member')).toEqual(allow)
  expect(canRemove(team(), 'captain')).toEqual(deny('teams.captain_stays'))
})

test('a team is what it was at the deadline', () => {
  expect(canJoin(team({ now: at(closesAt, -1) }))).toEqual(allow)
  expect(canJoin(team({ now: closesAt }))).toEqual(deny('teams.entry.closed', { at: tell(closesAt) }))
  expect(canRemove(team({ now: closesAt, actorId: 'member' }), 'member')).toEqual(
    deny('teams.entry.closed', { at: tell(closesAt) }),
  )
})

test('an invitation is open for two weeks, and never past the deadline', () => {
  expect(invitationEnd(opensAt, closesAt)).toEqual(closesAt)
  expect(invitationEnd(opensAt, null)).toEqual(at(opensAt, 14 * 86_400_000))
})

test('the stage a team works on is the first open one that it takes part in, whatever order they come in', () => {
  const one = { id: 'one', position: 1, opensAt, closesAt }
  const two = { id: 'two', position: 2, opensAt: closesAt, closesAt: at(closesAt, 1000) }
  const passages = [{ stageId: 'one', releaseAt: at(closesAt, 10), entryIds: ['through'] }]
  const current = (entryId: string, now: Date) =>
    currentStage({ stages: [two, one], passages, entryId, now })?.id
  expect(current('through', at(closesAt, -1))).toBe('one')
  expect(current('through', at(closesAt, 9))).toBe('one')
  expect(current('through', at(closesAt, 10))).toBe('two')
  expect(current('through', at(closesAt, 5000))).toBe('two')
  expect(current('another', at(closesAt, 5000))).toBe('one')
  expect(entryWindow([two, one])).toEqual({ opensAt, closesAt })
})

test('the approver of a challenge cannot take part in it', () => {
  expect(mayEnter(facts({ roles: { ...noRoles, approver: true } }))).toEqual(deny('teams.entry.is_approver'))
})
