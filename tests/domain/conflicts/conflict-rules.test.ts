import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictsBetween } from '#app/domain/conflicts/conflicts'
import { type ConflictParty, organisationKey } from '#app/domain/conflicts/connections'
import { findConflicts } from '#app/domain/conflicts/find-conflicts'
import { matchesPerson, matchesTeam } from '#app/domain/conflicts/statements'

const reach = { years: 3, now: new Date('2026-06-15T09:00:00.000Z') }

function side(userId: string, facts: Partial<ConflictParty> = {}): ConflictParty {
  const nothing = { organisation: null, affiliations: [], institutions: [], teams: [] }
  return { userId, name: userId, emailKey: `${userId}@gmail.com`, ...nothing, ...facts }
}

const member = (userId: string, facts: Partial<ConflictParty> = {}) => ({
  ...side(userId, facts),
  left: false,
})
const team = (...people: ReturnType<typeof member>[]) => ({ teamId: 'alma', name: 'Alma', people })
const kinds = (judge: ConflictParty, ...people: ReturnType<typeof member>[]) =>
  conflictsBetween(judge, team(...people), reach).map(({ kind }) => kind)

const studied = (organisation: string, fromYear: number | null, untilYear: number | null) => ({
  affiliations: [{ organisation, fromYear, untilYear }],
})
const hosted = (leftAt: Date | null, id = 'agency') => ({
  institutions: [{ id, names: ['Rəqəmsal Agentlik'], joinedAt: new Date('2020-01-01T00:00:00Z'), leftAt }],
})

test('every conflict is listed with its evidence, the strongest first', () => {
  const judge = side('aysel', {
    organisation: 'Bakı Ali Məktəbi',
    emailKey: 'aysel@school.edu.az',
    teams: [{ id: 'old', name: 'Köhnə komanda' }],
    ...hosted(null),
  })
  const rauf = member('rauf', {
    organisation: 'BAKI  ali mektebi.',
    emailKey: 'rauf@school.edu.az',
    teams: [{ id: 'old', name: 'Köhnə komanda' }],
    ...hosted(null),
  })
  expect(conflictsBetween(judge, team(member('aysel'), rauf), reach)).toEqual([
    { kind: 'own_team', evidence: 'aysel', subject: 'aysel' },
    { kind: 'co_team', evidence: 'rauf: Köhnə komanda', subject: 'old' },
    { kind: 'same_institution', evidence: 'rauf: Rəqəmsal Agentlik', subject: 'agency' },
    {
      kind: 'same_organisation',
      evidence: 'rauf: Bakı Ali Məktəbi / BAKI  ali mektebi.',
      subject: 'bakialimektebi',
    },
    { kind: 'same_domain', evidence: 'school.edu.az', subject: 'school.edu.az' },
  ])
})

test('a former member is in conflict with the team permanently, and so are their colleagues', () => {
  const left = { ...member('aysel', { organisation: 'ADA' }), left: true }
  expect(kinds(side('aysel'), left)).toEqual(['former_team'])
  expect(kinds(side('rauf', { organisation: 'ada' }), left)).toEqual(['same_organisation'])
})

test('having been in this very team together is a former membership, not a second conflict', () => {
  const here = { teams: [{ id: 'alma', name: 'Alma' }] }
  expect(kinds(side('aysel', here), { ...member('aysel', here), left: true }, member('rauf', here))).toEqual([
    'former_team',
  ])
})

test('an affiliation counts through the whole year that lies so many years after its last, and not in the next', () => {
  const judge = side('aysel', { organisation: 'ADA Universiteti' })
  const graduate = member('rauf', studied('ada universiteti', 2019, 2023))
  const at = (now: string) => conflictsBetween(judge, team(graduate), { years: 3, now: new Date(now) })
  expect(at('2026-12-31T23:59:59.999Z')).toEqual([
    {
      kind: 'same_organisation',
      evidence: 'rauf: ADA Universiteti / ada universiteti, 2019–2023',
      subject: 'adauniversiteti',
    },
  ])
  expect(at('2027-01-01T00:00:00.000Z')).toEqual([])
})

test('with a lookback of 0 years, only this year and current ones count', () => {
  const judge = side('aysel', { organisation: 'ADA' })
  const none = { ...reach, years: 0 }
  const found = (untilYear: number | null) =>
    conflictsBetween(judge, team(member('rauf', studied('ADA', null, untilYear))), none).length
  expect([found(null), found(2026), found(2025)]).toEqual([1, 1, 0])
})

test('an institution that was left counts until the instant so many years later', () => {
  const judge = side('aysel', hosted(null))
  const left = member('rauf', hosted(new Date('2023-06-15T09:00:00.000Z')))
  const at = (ms: number) =>
    conflictsBetween(judge, team(left), { years: 3, now: new Date(reach.now.getTime() + ms) })
  expect(at(-1).map(({ evidence }) => evidence)).toContain(
    'rauf: Rəqəmsal Agentlik / Rəqəmsal Agentlik, 2020–2023',
  )
  expect(at(0)).toEqual([])
})

test('two people who both left the same place long ago are in no conflict, nor if one of them did', () => {
  const old = studied('ADA', 2001, 2005)
  expect(kinds(side('aysel', old), member('rauf', old))).toEqual([])
  expect(kinds(side('aysel', { organisation: 'ADA' }), member('rauf', old))).toEqual([])
})

test('members of an institution and people who name it as their organisation are colleagues', () => {
  expect(kinds(side('aysel', hosted(null)), member('rauf', { organisation: 'Reqemsal Agentlik' }))).toEqual([
    'same_organisation',
  ])
})

test('organisations are compared by letters and digits, folded from every alphabet of ours', () => {
  expect(organisationKey('  İQTİSADİYYAT  Nazirliyi, № 1 ')).toBe(
    organisationKey('iqtisadiyyat nazirliyi no 1'),
  )
  expect(organisationKey('Şəki Ölkəşünaslıq Muzeyi')).toBe('sekiolkesunasliqmuzeyi')
  expect(organisationKey(' – .')).toBe('')
})

test('nothing shared is no conflict: public mail, no domain, no organisation, one of signs only', () => {
  expect(kinds(side('aysel'), member('rauf'))).toEqual([])
  expect(kinds(side('aysel', { emailKey: 'aysel' }), member('rauf', { emailKey: 'aysel' }))).toEqual([])
  expect(kinds(side('aysel', { emailKey: 'aysel@' }), member('rauf', { emailKey: 'rauf@' }))).toEqual([])
  expect(kinds(side('aysel', { organisation: '' }), member('rauf', { organisation: ' ' }))).toEqual([])
  expect(kinds(side('aysel', { organisation: '—' }), member('rauf', { organisation: '.' }))).toEqual([])
})

const organisation = fc.constantFrom(null, '', 'ADA', 'ada.', 'SOCAR', '—')
const anyone = fc.record({
  userId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  organisation,
  emailKey: fc.constantFrom('x@gmail.com', 'x@ada.edu.az', 'x@socar.az', 'x@', 'x'),
  affiliations: fc.array(
    fc.record({
      organisation: fc.constantFrom('ADA', 'Socar', 'BDU'),
      fromYear: fc.constant(null),
      untilYear: fc.option(fc.integer({ min: 2018, max: 2026 })),
    }),
    { maxLength: 2 },
  ),
  teams: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3'), { maxLength: 2 }),
})
const person = anyone.map(({ teams, ...facts }) => ({
  ...side(facts.userId, facts),
  teams: teams.map(id => ({ id, name: id })),
}))
const anyTeam = fc
  .uniqueArray(person, { maxLength: 3, selector: each => each.userId })
  .map(people => ({ teamId: 'alma', name: 'Alma', people: people.map(each => ({ ...each, left: false })) }))

test('a conflict of two people is the same whichever of them judges', () => {
  fc.assert(
    fc.property(person, person, fc.integer({ min: 0, max: 8 }), (one, other, years) => {
      fc.pre(one.userId !== other.userId)
      const between = (judge: ConflictParty, entrant: ConflictParty) =>
        conflictsBetween(judge, team({ ...entrant, left: false }), { ...reach, years })
          .map(({ kind, subject }) => `${kind}:${subject}`)
          .sort()
      expect(between(one, other)).toEqual(between(other, one))
    }),
  )
})

test('more years never find less, a further member never ends a conflict, and order does not matter', () => {
  fc.assert(
    fc.property(person, anyTeam, person, (judge, some, another) => {
      const found = (its: typeof some, years = 3) =>
        new Set(conflictsBetween(judge, its, { ...reach, years }).map(each => `${each.kind}:${each.subject}`))
      const more = { ...some, people: [...some.people, { ...another, left: false }] }
      expect([...found(some)].filter(each => !found(some, 5).has(each))).toEqual([])
      expect([...found(some)].filter(each => !found(more).has(each))).toEqual([])
      expect(found({ ...some, people: some.people.toReversed() })).toEqual(found(some))
    }),
  )
})

test('conflicts of a whole challenge equal those found pair by pair', () => {
  const judges = fc.uniqueArray(person, { maxLength: 4, selector: each => each.userId })
  fc.assert(
    fc.property(judges, fc.array(anyTeam, { maxLength: 5 }), (seats, many) => {
      const teams = many.map((each, index) => ({ ...each, teamId: `team${index}` }))
      const seated = seats.map(seat => ({ ...seat, judgeId: `judge of ${seat.userId}` }))
      const whole = findConflicts({ judges: seated, teams, statements: [], reach })
      const pairs = seated.flatMap(seat =>
        teams.flatMap(each =>
          conflictsBetween(seat, each, reach).map(
            found => `${seat.judgeId} ${each.teamId} ${found.kind} ${found.subject}`,
          ),
        ),
      )
      const listed = whole.map(each => `${each.judgeId} ${each.teamId} ${each.kind} ${each.subject}`)
      expect(listed.sort()).toEqual(pairs.sort())
    }),
  )
})

test('a name matches in any order, with or without the patronymic, but not by one of several words', () => {
  const rauf = side('r', { name: 'Rauf Elçin oğlu Quliyev', emailKey: 'rauf@mail.az' })
  const means = (name: string) => matchesPerson({ subject: 'person', name }, rauf, reach)
  expect(['Quliyev Rauf', 'rauf  QULIYEV', 'RAUF@mail.az', 'Rauf Elcin oglu Quliyev'].map(means)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['Rauf', 'Rauf Əliyev', '', '  ', 'oğlu'].map(means)).toEqual([false, false, false, false, false])
})

test('a team matches by its name, its members, and their current or former organisations', () => {
  const its = team(member('rauf', { name: 'Rauf Quliyev', ...studied('SOCAR', 2020, 2024) }))
  const means = (subject: 'person' | 'organisation' | 'team', name: string) =>
    matchesTeam({ subject, name }, its, reach)
  expect(means('team', ' ALMA ')).toBe(true)
  expect(means('team', '')).toBe(false)
  expect(means('person', 'Quliyev Rauf')).toBe(true)
  expect(means('organisation', 'socar')).toBe(true)
  expect(means('organisation', '.')).toBe(false)
  expect(means('person', 'SOCAR')).toBe(false)
})
