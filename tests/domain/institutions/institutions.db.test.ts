import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { decideVerification } from '#app/domain/institutions/commands/decide-verification.server'
import { editInstitution } from '#app/domain/institutions/commands/edit-institution.server'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { registerInstitution } from '#app/domain/institutions/commands/register-institution.server'
import { removeMember } from '#app/domain/institutions/commands/remove-member.server'
import { InstitutionInput } from '#app/domain/institutions/input'
import { listWaitingInstitutions } from '#app/domain/institutions/queries/list-waiting-institutions.server'
import { loadHostedInstitutions } from '#app/domain/institutions/queries/load-hosted-institutions.server'
import { loadInstitutionDesk } from '#app/domain/institutions/queries/load-institution-desk.server'
import { loadInstitutionForStaff } from '#app/domain/institutions/queries/load-institution-for-staff.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { institutions, jobs } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const agency = InstitutionInput.parse({ name: { az: 'Rəqəmsal Xidmətlər Agentliyi' }, kind: 'agency' })

async function world() {
  const database = await emptyDatabase()
  const owner = await makePerson(database)
  const staff = await makePerson(database, { staff: true })
  const { id } = await registerInstitution(ctxOf(database, owner), agency)
  return { database, owner, staff, id }
}

async function verified() {
  const facts = await world()
  const { database, staff, id } = facts
  await decideVerification(ctxOf(database, staff), { id, input: { decision: 'verify' } })
  return facts
}

async function lastSecret(database: Database): Promise<string> {
  const rows = await database.db.select().from(jobs)
  return must(rows.flatMap(row => /\/(\w{40})/.exec(JSON.stringify(row.payload))?.[1] ?? []).at(-1))
}

/** Whether the actor hosts for the institution when staff have verified it. */
const hostsFor = async (ctx: Ctx, id: string) => (await loadHostedInstitutions(ctx)).verified.includes(id)

const profile = { ...agency, staffLink: '/staff/institutions/x' }

test('a person who registers an institution hosts for it only after verification', async () => {
  const { database, owner, staff, id } = await world()
  const asOwner = ctxOf(database, owner)
  expect(await hostsFor(asOwner, id)).toBe(false)
  await decideVerification(ctxOf(database, staff), { id, input: { decision: 'verify' } })
  expect(await hostsFor(asOwner, id)).toBe(true)
})

test('only a person with a verified address registers', async () => {
  const database = await emptyDatabase()
  const unverified = await makePerson(database, { verified: false })
  await expect(registerInstitution(ctxOf(database, unverified), agency)).rejects.toEqual(
    new Refusal('forbidden', 'people.account.unverified'),
  )
  expect(await database.db.select().from(institutions)).toEqual([])
})

test('only staff decide, and a decision to verify stands', async () => {
  const { database, owner, staff, id } = await world()
  const decision = { id, input: { decision: 'verify' as const } }
  await expect(decideVerification(ctxOf(database, owner), decision)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  await decideVerification(ctxOf(database, staff), decision)
  await expect(decideVerification(ctxOf(database, staff), decision)).rejects.toEqual(
    new Refusal('conflict', 'institutions.already_verified'),
  )
})

test('a corrected institution goes back to staff', async () => {
  const { database, owner, staff, id } = await world()
  const input = { decision: 'refuse' as const, reason: 'The registry number is missing.' }
  await decideVerification(ctxOf(database, staff), { id, input })
  expect((await loadInstitutionForStaff(ctxOf(database, staff), id)).status).toBe('refused')
  await editInstitution(ctxOf(database, owner), id, { ...profile, registryNumber: '1234567891' })
  expect((await loadInstitutionForStaff(ctxOf(database, staff), id)).status).toBe('waiting')
})

test('an invited colleague becomes a host by accepting, once', async () => {
  const { database, owner, id } = await verified()
  const colleague = await makePerson(database)
  await inviteHost(ctxOf(database, owner), { institutionId: id, email: colleague.email })
  const secret = await lastSecret(database)
  expect(await hostsFor(ctxOf(database, colleague), id)).toBe(false)
  await answerInvitation(ctxOf(database, colleague), { secret, answer: 'accept' })
  expect(await hostsFor(ctxOf(database, colleague), id)).toBe(true)
  await expect(answerInvitation(ctxOf(database, colleague), { secret, answer: 'accept' })).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

test('a second invitation to the same address replaces the first', async () => {
  const { database, owner, id } = await verified()
  const colleague = await makePerson(database)
  await inviteHost(ctxOf(database, owner), { institutionId: id, email: colleague.email })
  const first = await lastSecret(database)
  await inviteHost(ctxOf(database, owner), { institutionId: id, email: colleague.email.toUpperCase() })
  await expect(
    answerInvitation(ctxOf(database, colleague), { secret: first, answer: 'accept' }),
  ).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
})

test('the last owner cannot leave, a removed host loses the desk and comes back only as a host', async () => {
  const { database, owner, id } = await verified()
  const colleague = await makePerson(database)
  const asOwner = ctxOf(database, owner)
  await expect(removeMember(asOwner, { institutionId: id, userId: owner.id })).rejects.toEqual(
    new Refusal('forbidden', 'institutions.last_owner'),
  )
  await inviteHost(asOwner, { institutionId: id, email: colleague.email })
  await answerInvitation(ctxOf(database, colleague), { secret: await lastSecret(database), answer: 'accept' })
  await removeMember(asOwner, { institutionId: id, userId: colleague.id })
  await expect(loadInstitutionDesk(ctxOf(database, colleague), id)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

test('outsiders and members of another institution get a 404 for an institution’s desk', async () => {
  const { database, id } = await verified()
  const outsider = await makePerson(database)
  await registerInstitution(ctxOf(database, outsider), agency)
  await expect(loadInstitutionDesk(ctxOf(database, outsider), id)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  await expect(editInstitution(ctxOf(database, outsider), id, profile)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  const [row] = await database.db.select().from(institutions).where(eq(institutions.id, id))
  expect(row?.slug).toBe(`reqemsal-xidmetler-agentliyi-${id.slice(0, 4)}`)
})

test('a verified institution that changes its name, kind or registry number waits for staff again; only owners may', async () => {
  const { database, owner, staff, id } = await verified()
  const colleague = await makePerson(database)
  await inviteHost(ctxOf(database, owner), { institutionId: id, email: colleague.email })
  await answerInvitation(ctxOf(database, colleague), { secret: await lastSecret(database), answer: 'accept' })
  const status = async () => (await loadInstitutionForStaff(ctxOf(database, staff), id)).status
  await editInstitution(ctxOf(database, colleague), id, { ...profile, website: 'https://example.az/' })
  expect(await status()).toBe('verified')
  const renamed = { ...profile, name: { az: 'Maliyyə Nazirliyi' } }
  await expect(editInstitution(ctxOf(database, colleague), id, renamed)).rejects.toEqual(
    new Refusal('forbidden', 'institutions.owner_only'),
  )
  expect(await status()).toBe('verified')
  await editInstitution(ctxOf(database, owner), id, renamed)
  expect([await status(), await hostsFor(ctxOf(database, owner), id)]).toEqual(['waiting', true])
  expect(await listWaitingInstitutions(ctxOf(database, staff))).toMatchObject([{ id }])
  const asked = { institutionId: id, email: 'another@example.az' }
  await expect(inviteHost(ctxOf(database, owner), asked)).rejects.toMatchObject({ kind: 'forbidden' })
  await decideVerification(ctxOf(database, staff), { id, input: { decision: 'verify' } })
  expect(await status()).toBe('verified')
})

test('staff get a mail when a verified institution changes its name or its site, and for nothing else', async () => {
  const { database, owner, staff, id } = await verified()
  const mails = async () =>
    (await database.db.select().from(jobs))
      .map(({ payload }) => JSON.stringify(payload))
      .filter(text => text.includes(staff.email))
  await editInstitution(ctxOf(database, owner), id, { ...profile, about: { az: 'Başqa söz' } })
  expect(await mails()).toEqual([])
  await editInstitution(ctxOf(database, owner), id, { ...profile, website: 'https://other.example.az/' })
  expect(await mails()).toEqual([expect.stringContaining('https://other.example.az/')])
  const renamed = { ...profile, website: 'https://other.example.az/', name: { az: 'Maliyyə Nazirliyi' } }
  await editInstitution(ctxOf(database, owner), id, renamed)
  expect((await mails()).filter(text => text.includes('Maliyyə Nazirliyi'))).toHaveLength(1)
})

test('a forwarded link makes nobody else a host', async () => {
  const { database, owner, id } = await verified()
  const outsider = await makePerson(database)
  await inviteHost(ctxOf(database, owner), { institutionId: id, email: 'colleague@example.az' })
  const secret = await lastSecret(database)
  await expect(answerInvitation(ctxOf(database, outsider), { secret, answer: 'accept' })).rejects.toEqual(
    new Refusal('forbidden', 'people.account.invited_elsewhere', { email: outsider.email }),
  )
  expect(await hostsFor(ctxOf(database, outsider), id)).toBe(false)
})
