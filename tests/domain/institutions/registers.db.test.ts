import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listStaffChallenges } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { institutionStatus } from '#app/domain/institutions/institution'
import {
  institutionFilters,
  listInstitutionsForStaff,
} from '#app/domain/institutions/queries/list-institutions-for-staff.server'
import { listPeople } from '#app/domain/people/queries/load-people-for-staff.server'
import { Refusal } from '#app/domain/shared/refusal'
import { registerQuery } from '#app/domain/shared/register'
import { listBreakGlass } from '#app/domain/submissions/queries/list-break-glass.server'
import { challenges, glassBreaks, institutions, users } from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'

const all = { q: '', only: null, page: 1 }
const notFound = new Refusal('not_found', 'error.not_found')

async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Aysel Host' })
  const staff = ctxOf(database, await makePerson(database, { staff: true, name: 'Staff' }))
  const institutionId = await makeInstitution(database, host, 'Su Agentliyi')
  return { database, host, staff, institutionId }
}

test('the register of challenges finds by title, institution and state, in pages, and has no drafts', async () => {
  const { database, staff, institutionId } = await world()
  const make = (title: string, state: string) =>
    makeChallenge(database, { institutionId, title, state, publishAt: state === 'draft' ? null : start })
  for (let n = 0; n < 41; n++) await make(`Challenge ${n}`, 'published')
  await make('Sular', 'in_review')
  await make('Secret draft', 'draft')
  const first = await listStaffChallenges(staff, all)
  expect([first.total, first.pages, first.rows.length]).toEqual([42, 2, 40])
  expect((await listStaffChallenges(staff, { ...all, page: 9 })).rows).toHaveLength(2)
  const titles = async (asked: object) =>
    (await listStaffChallenges(staff, { ...all, ...asked })).rows.map(({ title }) => title.en)
  expect(await titles({ q: 'SULAR' })).toEqual(['Sular'])
  expect(await titles({ only: 'in_review' })).toEqual(['Sular'])
  expect(await titles({ q: 'draft' })).toEqual([])
  expect(await titles({ q: '100%' })).toEqual([])
})

test('each filter of institutions finds those with that status', async () => {
  const { database, staff, institutionId, host } = await world()
  const times = [null, start]
  const facts = times.flatMap(verifiedAt =>
    times.flatMap(recheckSince => times.map(refusedAt => ({ verifiedAt, recheckSince, refusedAt }))),
  )
  for (const [index, fact] of facts.entries()) {
    const id = await makeInstitution(database, host, `Agency ${index}`)
    await database.transaction(tx => tx.update(institutions).set(fact).where(eq(institutions.id, id)))
  }
  for (const only of institutionFilters) {
    const { rows, total } = await listInstitutionsForStaff(staff, { ...all, only, q: 'agency' })
    expect([only, total]).toEqual([only, facts.filter(fact => institutionStatus(fact) === only).length])
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set([only]))
  }
  expect((await listInstitutionsForStaff(staff, { ...all, q: 'su ag' })).rows.map(({ id }) => id)).toEqual([
    institutionId,
  ])
})

test('the register of people shows addresses only in a search, and filters roles and states', async () => {
  const { database, staff, host } = await world()
  const other = await makePerson(database, { name: 'Banu Other', verified: false })
  await database.transaction(tx => tx.update(users).set({ suspendedAt: start }).where(eq(users.id, other.id)))
  const names = async (asked: object) =>
    (await listPeople(staff, { ...all, ...asked })).rows.map(({ name, email }) => [name, email])
  expect(await names({})).toEqual([
    ['Aysel Host', null],
    ['Banu Other', null],
    ['Staff', null],
  ])
  expect(await names({ q: 'banu' })).toEqual([['Banu Other', other.email]])
  expect(await names({ only: 'hosts' })).toEqual([['Aysel Host', null]])
  expect(await names({ only: 'staff' })).toEqual([['Staff', null]])
  expect(await names({ only: 'suspended' })).toEqual([['Banu Other', null]])
  expect(await names({ q: host.email, only: 'suspended' })).toEqual([])
})

test('the register of looks inside names who, why and until when', async () => {
  const database = await emptyDatabase()
  const { teams } = await closedChallenge(database)
  const person = await makePerson(database, { staff: true, name: 'Leyla Staff' })
  const submissionId = must(teams[0]?.submissionId)
  const look = {
    submissionId,
    brokenAt: days(11),
    brokenBy: person.id,
    reason: 'A complaint',
    endsAt: days(12),
  }
  await database.transaction(async tx => {
    await tx.insert(glassBreaks).values({ ...look, id: 'look' })
  })
  const at = (now: Date) => ctxOf(database, person, now)
  expect((await listBreakGlass(at(days(11)), { ...all, only: 'lasting' })).rows).toMatchObject([
    { who: 'Leyla Staff', reason: 'A complaint', lasts: true },
  ])
  expect((await listBreakGlass(at(days(12)), { ...all, only: 'lasting' })).rows).toEqual([])
  expect((await listBreakGlass(at(days(12)), { ...all, q: 'leyla' })).total).toBe(1)
  expect((await listBreakGlass(at(days(12)), { ...all, q: 'nobody' })).total).toBe(0)
})

test('the registers are there for staff only, and an unknown filter counts as none', async () => {
  const { database, host } = await world()
  const asHost = ctxOf(database, host)
  for (const list of [listStaffChallenges, listInstitutionsForStaff, listPeople, listBreakGlass])
    await expect(list(asHost, all)).rejects.toEqual(notFound)
  const asked = registerQuery(new URLSearchParams('q= a &only=drafts&page=-3'), ['published'])
  expect(asked).toEqual({ q: 'a', only: null, page: 1 })
  expect(await database.db.select().from(challenges)).toEqual([])
})
