import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { askForHostInvitation } from '#app/domain/institutions/commands/ask-for-invitation.server'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { loadInstitutionDesk } from '#app/domain/institutions/queries/load-institution-desk.server'
import { acceptInvitation as acceptSeat } from '#app/domain/jury/commands/accept-invitation.server'
import { askForSeat } from '#app/domain/jury/commands/ask-for-invitation.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { acceptInvitation } from '#app/domain/teams/commands/accept-invitation.server'
import { askForTeamInvitation } from '#app/domain/teams/commands/ask-for-invitation.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import type { Database } from '#db/client.server'
import { jobs, judges, teamInvitations } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const old = 'old@example.az'

/** An institution with a challenge, a captain with an entry, and a person whose other address is `old`. */
async function story() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const { challengeId, slug, ruleVersionId } = await makeChallenge(database, { institutionId })
  const captain = await makePerson(database, { name: 'Captain' })
  const input = { ruleVersionId, accepted: 'on' as const }
  const { entryId } = await enterChallenge(ctxOf(database, captain), { slug, input })
  const person = await makePerson(database, { name: 'Nigar' })
  return { database, host, institutionId, challengeId, captain, entryId, ruleVersionId, person }
}

type Letter = { to: string; subject: string; text: string }

async function lettersTo(database: Database, { email }: { email: string }): Promise<string[]> {
  const rows = await database.db.select({ kind: jobs.kind, payload: jobs.payload }).from(jobs)
  const letters = rows.flatMap(({ kind, payload }) => (kind === 'mail' ? [payload as Letter] : []))
  return letters.filter(({ to }) => to === email).map(({ text }) => text)
}

async function secretTo(database: Database, to: { email: string }): Promise<string> {
  return must(/\/(\w{40})/.exec((await lettersTo(database, to)).at(-1) ?? '')?.[1])
}

const asked = ({ name, email }: Person) => expect.objectContaining({ name, email })

test('a colleague asks for a host invitation of another address, and the owner sends it there in one press', async () => {
  const { database, host, institutionId, person } = await story()
  const owner = ctxOf(database, host)
  await inviteHost(owner, { institutionId, email: old })
  const secret = await secretTo(database, { email: old })
  for (let times = 0; times < 2; times++) await askForHostInvitation(ctxOf(database, person), { secret })
  const told = await lettersTo(database, host)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(`Nigar (${person.email}) opened the invitation that you sent to ${old}`)
  expect(told[0]).toContain(`/host/institutions/${institutionId}`)
  const [invitation] = (await loadInstitutionDesk(owner, institutionId)).invitations
  expect(invitation?.requests).toEqual([asked(person)])
  await inviteHost(owner, { institutionId, email: person.email, insteadOf: invitation?.id })
  const accept = (spent: string) =>
    answerInvitation(ctxOf(database, person), { secret: spent, answer: 'accept' })
  await expect(accept(secret)).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
  await accept(await secretTo(database, person))
})

test('a teammate requests an invitation and gets the seat reserved for the other address', async () => {
  const { database, captain, entryId, ruleVersionId, person } = await story()
  const own = ctxOf(database, captain)
  await inviteMember(own, { entryId, email: old })
  const secret = await secretTo(database, { email: old })
  await askForTeamInvitation(ctxOf(database, person), { secret })
  const [invitation] = (await loadWorkspace(own, entryId)).invitations
  expect(invitation?.requests).toEqual([asked(person)])
  await inviteMember(own, { entryId, email: person.email, insteadOf: invitation?.id })
  const open = (await loadWorkspace(own, entryId)).invitations
  expect(open.map(({ email, requests }) => [email, requests])).toEqual([[person.email, []]])
  const acceptance = { ruleVersionId, accepted: 'on' as const }
  await acceptInvitation(ctxOf(database, person), await secretTo(database, person), acceptance)
})

test('a judge requests an invitation and keeps the role, and every row equals its ledger digest', async () => {
  const { database, host, challengeId, person } = await story()
  const own = ctxOf(database, host)
  await inviteJudge(own, { challengeId, email: old, role: 'chair' })
  const secret = await secretTo(database, { email: old })
  await askForSeat(ctxOf(database, person), { secret })
  const [seat] = (await loadJury(own, challengeId)).members
  expect(seat?.requests).toEqual([asked(person)])
  const instead = { challengeId, email: person.email, role: 'chair' as const, insteadOf: seat?.id }
  await inviteJudge(own, instead)
  await expect(acceptSeat(ctxOf(database, person), secret)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  await acceptSeat(ctxOf(database, person), await secretTo(database, person))
  const [taken] = await database.db.select().from(judges).where(eq(judges.userId, person.id))
  expect(taken?.role).toBe('chair')
  const broken = (await checkRows(database.db)).filter(({ ok, key }) => !ok && key !== 'ledger.check.rows')
  expect(broken).toEqual([])
  // a revoked seat cannot be replaced a second time
  await expect(inviteJudge(own, { ...instead, email: 'third@example.az' })).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

test('who is invited at their own address has nothing to ask for, nor has someone whose address is not verified', async () => {
  const { database, captain, entryId, person } = await story()
  await inviteMember(ctxOf(database, captain), { entryId, email: person.email })
  const secret = await secretTo(database, person)
  const ask = (who: Person) => askForTeamInvitation(ctxOf(database, who), { secret })
  await expect(ask(person)).rejects.toEqual(new Refusal('forbidden', 'people.invitation.is_yours'))
  const unverified = await makePerson(database, { verified: false })
  await expect(ask(unverified)).rejects.toEqual(new Refusal('forbidden', 'people.account.unverified'))
})

test('an invitation of another team cannot be replaced', async () => {
  const { database, captain, entryId, ruleVersionId, challengeId, host } = await story()
  const other = await makePerson(database)
  const { slug } = (await loadJury(ctxOf(database, host), challengeId)).challenge
  const input = { ruleVersionId, accepted: 'on' as const }
  const theirs = await enterChallenge(ctxOf(database, other), { slug, input })
  await inviteMember(ctxOf(database, other), { entryId: theirs.entryId, email: old })
  const [invitation] = await database.db.select().from(teamInvitations)
  const replace = inviteMember(ctxOf(database, captain), {
    entryId,
    email: 'new@example.az',
    insteadOf: invitation?.id,
  })
  await expect(replace).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
})
