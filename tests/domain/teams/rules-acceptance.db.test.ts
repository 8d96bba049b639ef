import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { editRules } from '#app/domain/editing/commands/edit-rules.server'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { acceptInvitation } from '#app/domain/teams/commands/accept-invitation.server'
import { acceptRules } from '#app/domain/teams/commands/accept-rules.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { challenges, jobs, ruleVersions, submissions, teamMembers, users } from '#db/schema'
import { makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

/** A team of one that has submitted, and a host who may write a new version of the rules. */
async function story() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, eligibility: { teamMin: 1, teamMax: 3 } })
  const captain = await makePerson(database, { name: 'Aysel' })
  const { entryId } = await makeSubmission(database, { ...challenge, captain })
  const { challengeId, stageId } = challenge
  async function changeRules() {
    const [{ version = 0 } = {}] = await database.db.select().from(challenges)
    const input = { version, autosave: false, rules: { en: 'Be fair and kind.' } }
    await editRules(ctxOf(database, host), challengeId, input)
    const rows = await database.db.select().from(ruleVersions).where(eq(ruleVersions.number, 2))
    return must(rows[0]?.id)
  }
  async function submitAgain(person: Person, text: string) {
    await database.transaction(async tx => {
      await tx.update(submissions).set({ draft: { idea: { text } } })
    })
    const place = { entryId, stageId, draftNumber: 1, key: text }
    return (await submitVersion(ctxOf(database, person), place)).number
  }
  const mails = async () =>
    (await database.db.select().from(jobs).where(eq(jobs.kind, 'mail'))).map(job =>
      JSON.stringify(job.payload),
    )
  return { database, host, captain, entryId, ...challenge, changeRules, submitAgain, mails }
}

test('an invited member accepts the newest rules, and the version is stored', async () => {
  const { database, captain, entryId, ruleVersionId, mails } = await story()
  const guest = await makePerson(database)
  await inviteMember(ctxOf(database, captain), {
    entryId,
    email: guest.email,
  })
  const secret = must(/\/(\w{40})/.exec((await mails()).join())?.[1])
  const as = ctxOf(database, guest)
  await expect(acceptInvitation(as, secret)).rejects.toEqual(
    new Refusal('invalid', 'teams.entry.rules_needed', {}, 'accepted'),
  )
  await expect(acceptInvitation(as, secret, { ruleVersionId: 'older', accepted: 'on' })).rejects.toEqual(
    new Refusal('conflict', 'teams.entry.rules_changed', {}, 'accepted'),
  )
  await acceptInvitation(as, secret, { ruleVersionId, accepted: 'on' })
  const [member] = await database.db.select().from(teamMembers).where(eq(teamMembers.userId, guest.id))
  expect(member?.ruleVersionId).toBe(ruleVersionId)
})

test('a new version of the rules is mailed to everyone entered in their language, and to nobody else', async () => {
  const { database, captain, changeRules, mails } = await story()
  await makePerson(database)
  await database.transaction(async tx => {
    await tx.update(users).set({ locale: 'ru' }).where(eq(users.id, captain.id))
  })
  await changeRules()
  const [mail, ...others] = await mails()
  expect([others, mail?.includes(captain.email), mail?.includes('Изменились правила')]).toEqual([
    [],
    true,
    true,
  ])
})

test('after a new version of the rules a team submits again only once it has accepted it', async () => {
  const { database, captain, entryId, changeRules, submitAgain } = await story()
  expect((await loadWorkspace(ctxOf(database, captain), entryId)).newRules).toBeNull()
  const ruleVersionId = await changeRules()
  expect((await loadWorkspace(ctxOf(database, captain), entryId)).newRules?.number).toBe(2)
  await expect(submitAgain(captain, 'A better idea')).rejects.toEqual(
    new Refusal('forbidden', 'teams.entry.rules_again'),
  )
  await acceptRules(ctxOf(database, captain), { entryId, acceptance: { ruleVersionId, accepted: 'on' } })
  expect(await submitAgain(captain, 'A better idea')).toBe(2)
  expect((await loadWorkspace(ctxOf(database, captain), entryId)).newRules).toBeNull()
})

test('nobody accepts rules for a team that is not theirs', async () => {
  const { database, entryId, ruleVersionId } = await story()
  const outsider = ctxOf(database, await makePerson(database))
  await expect(
    acceptRules(outsider, { entryId, acceptance: { ruleVersionId, accepted: 'on' } }),
  ).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
})
