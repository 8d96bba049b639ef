import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Eligibility } from '#app/domain/challenges/content'
import type { Ctx, Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { acceptInvitation } from '#app/domain/teams/commands/accept-invitation.server'
import { declineInvitation } from '#app/domain/teams/commands/decline-invitation.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { handOverCaptaincy } from '#app/domain/teams/commands/hand-over-captaincy.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { removeMember } from '#app/domain/teams/commands/remove-member.server'
import { returnEntry } from '#app/domain/teams/commands/return-entry.server'
import { revokeInvitation } from '#app/domain/teams/commands/revoke-invitation.server'
import { withdrawEntry } from '#app/domain/teams/commands/withdraw-entry.server'
import type { Database } from '#db/client.server'
import { entries, jobs, ledgerEntries, ruleVersions, teamInvitations, teamMembers, teams } from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'

async function story(eligibility: Partial<Eligibility> = {}) {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, eligibility })
  const captain = await makePerson(database, { name: 'Aysel' })
  const enter = (person: Person, name?: string, now = start) =>
    enterChallenge(ctxOf(database, person, now), {
      slug: challenge.slug,
      input: { name, ruleVersionId: challenge.ruleVersionId, accepted: 'on' },
    })
  return { database, host, institutionId, challenge, captain, enter }
}

/** Accepts an invitation and the newest rules. */
async function join(ctx: Ctx, secret: string) {
  const [rules] = await ctx.db.select().from(ruleVersions)
  return acceptInvitation(ctx, secret, { ruleVersionId: rules?.id, accepted: 'on' })
}

async function invited(database: Database, captain: Person, entryId: string, email: string) {
  await inviteMember(ctxOf(database, captain), { entryId, email })
  const mails = await database.db.select().from(jobs)
  const texts = mails.map(mail => JSON.stringify(mail.payload)).filter(text => text.includes(email))
  return must(/\/(\w{40})/.exec(texts.at(-1) ?? '')?.[1])
}

const reasonOf = (result: PromiseSettledResult<unknown>) =>
  result.status === 'fulfilled'
    ? 'done'
    : result.reason instanceof Refusal
      ? result.reason.reason
      : result.reason

test('a person alone is a team of one under their own name, and the accepted rules are kept', async () => {
  const { database, challenge, captain, enter } = await story()
  const { entryId } = await enter(captain)
  const [entry] = await database.db.select().from(entries)
  const [team] = await database.db.select().from(teams)
  expect([entry?.id, entry?.ruleVersionId, team?.name]).toEqual([entryId, challenge.ruleVersionId, 'Aysel'])
})

test('entering requires accepting the newest rules', async () => {
  const { database, challenge, captain } = await story()
  const ctx = ctxOf(database, captain)
  const { slug, ruleVersionId } = challenge
  await expect(enterChallenge(ctx, { slug, input: { ruleVersionId } })).rejects.toEqual(
    new Refusal('invalid', 'teams.entry.rules_needed', {}, 'accepted'),
  )
  await expect(
    enterChallenge(ctx, { slug, input: { ruleVersionId: 'an-older-one', accepted: 'on' } }),
  ).rejects.toEqual(new Refusal('conflict', 'teams.entry.rules_changed', {}, 'accepted'))
})

test('an unpublished challenge gives 404 on entering', async () => {
  const { database, institutionId, captain } = await story()
  const hidden = await makeChallenge(database, { institutionId, publishAt: days(1) })
  await expect(
    enterChallenge(ctxOf(database, captain), { slug: hidden.slug, input: { accepted: 'on' } }),
  ).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
})

test('pressing enter twice at once makes one entry', async () => {
  const { database, captain, enter } = await story()
  const results = await Promise.allSettled([enter(captain, 'One'), enter(captain, 'Two')])
  expect(results.map(reasonOf).sort()).toEqual(['done', 'teams.entry.in_team_already'])
  expect(await database.db.select().from(entries)).toHaveLength(1)
})

test('nobody is a member before accepting; accepting uses the link up', async () => {
  const { database, captain, enter } = await story()
  const { entryId } = await enter(captain)
  const guest = await makePerson(database, { name: 'Rauf' })
  const secret = await invited(database, captain, entryId, guest.email)
  expect(await database.db.select().from(teamMembers)).toHaveLength(1)
  await join(ctxOf(database, guest), secret)
  const workspace = await loadWorkspace(ctxOf(database, guest), entryId)
  expect(workspace.members.map(member => [member.name, member.captain])).toEqual([
    ['Aysel', true],
    ['Rauf', false],
  ])
  const other = await makePerson(database)
  await expect(join(ctxOf(database, other), secret)).rejects.toEqual(
    new Refusal('conflict', 'teams.invitation_accepted'),
  )
})

test('a forwarded link works only for the person it was sent to', async () => {
  const { database, captain, enter } = await story()
  const { entryId } = await enter(captain)
  const guest = await makePerson(database)
  const other = await makePerson(database)
  const secret = await invited(database, captain, entryId, guest.email)
  await expect(join(ctxOf(database, other), secret)).rejects.toEqual(
    new Refusal('forbidden', 'people.account.invited_elsewhere', { email: other.email }),
  )
  expect(await database.db.select().from(teamMembers)).toHaveLength(1)
  await join(ctxOf(database, guest), secret)
  expect(await database.db.select().from(teamMembers)).toHaveLength(2)
})

test('the secret of an invitation is in the mail and not in the database', async () => {
  const { database, captain, enter } = await story()
  const { entryId } = await enter(captain)
  const secret = await invited(database, captain, entryId, 'guest@example.az')
  expect(secret).toHaveLength(40)
  const stored = [
    await database.db.select().from(teamInvitations),
    await database.db.select().from(ledgerEntries),
  ]
  expect(JSON.stringify(stored)).not.toContain(secret)
  expect(JSON.stringify(await database.db.select().from(ledgerEntries))).not.toContain('guest@example.az')
})

test('two simultaneous invitations never exceed the number of seats', async () => {
  const { database, captain, enter } = await story({ teamMax: 2 })
  const { entryId } = await enter(captain)
  const results = await Promise.allSettled(
    ['a@example.az', 'b@example.az', 'c@example.az'].map(email =>
      inviteMember(ctxOf(database, captain), { entryId, email }),
    ),
  )
  expect(results.map(reasonOf).sort()).toEqual(['done', 'teams.full', 'teams.full'])
  expect(await database.db.select().from(teamInvitations)).toHaveLength(1)
})

test('a person who accepts two teams at once is in one of them', async () => {
  const { database, captain, enter } = await story()
  const second = await makePerson(database, { name: 'Second' })
  const guest = await makePerson(database)
  const one = await invited(database, captain, (await enter(captain)).entryId, guest.email)
  const two = await invited(database, second, (await enter(second)).entryId, guest.email)
  const results = await Promise.allSettled([one, two].map(secret => join(ctxOf(database, guest), secret)))
  expect(results.map(reasonOf).sort()).toEqual(['done', 'teams.entry.in_team_already'])
  const memberships = await database.db.select().from(teamMembers).where(eq(teamMembers.userId, guest.id))
  expect(memberships).toHaveLength(1)
})

test('whoever accepts must be eligible: a host of the challenge is not', async () => {
  const { database, captain, host, enter } = await story()
  const { entryId } = await enter(captain)
  const secret = await invited(database, captain, entryId, host.email)
  await expect(join(ctxOf(database, host), secret)).rejects.toEqual(
    new Refusal('forbidden', 'teams.entry.is_host'),
  )
})

test('declined, revoked and expired invitations say so and are refused', async () => {
  const { database, captain, enter } = await story()
  const { entryId } = await enter(captain)
  const guest = await makePerson(database)
  const declined = await invited(database, captain, entryId, 'a@example.az')
  await declineInvitation(ctxOf(database, { kind: 'visitor' }), declined)
  const revoked = await invited(database, captain, entryId, 'b@example.az')
  const { invitations } = await loadWorkspace(ctxOf(database, captain), entryId)
  await revokeInvitation(ctxOf(database, captain), { entryId, invitationId: must(invitations[0]?.id) })
  const expired = await invited(database, captain, entryId, 'c@example.az')
  const late = ctxOf(database, guest, days(10))
  const results = await Promise.allSettled([
    join(ctxOf(database, guest), declined),
    join(ctxOf(database, guest), revoked),
    join(late, expired),
  ])
  expect(results.map(reasonOf)).toEqual([
    'teams.invitation_declined',
    'teams.invitation_revoked',
    'teams.invitation_expired',
  ])
})

test('captaincy is handed over, then the former captain leaves', async () => {
  const { database, captain, enter } = await story()
  const { entryId } = await enter(captain)
  const guest = await makePerson(database)
  await join(ctxOf(database, guest), await invited(database, captain, entryId, guest.email))
  const leave = () => removeMember(ctxOf(database, captain), { entryId, userId: captain.id })
  await expect(leave()).rejects.toEqual(new Refusal('forbidden', 'teams.captain_stays'))
  await handOverCaptaincy(ctxOf(database, captain), { entryId, userId: guest.id })
  expect(await leave()).toEqual({ left: true })
  const left = await database.db.select().from(teamMembers)
  expect(left.map(member => [member.userId, member.role])).toEqual([[guest.id, 'captain']])
})

test('another team and its members give 404 for outsiders and staff', async () => {
  const { database, captain, enter } = await story()
  const { entryId } = await enter(captain)
  const outsider = await makePerson(database)
  const staff = await makePerson(database, { staff: true })
  const gone = new Refusal('not_found', 'error.not_found')
  for (const person of [outsider, staff]) {
    const ctx = ctxOf(database, person)
    await expect(loadWorkspace(ctx, entryId)).rejects.toEqual(gone)
    await expect(withdrawEntry(ctx, entryId)).rejects.toEqual(gone)
    await expect(inviteMember(ctx, { entryId, email: 'x@example.az' })).rejects.toEqual(gone)
    await expect(removeMember(ctx, { entryId, userId: captain.id })).rejects.toEqual(gone)
  }
})

test('a withdrawn entry can be returned until entries close, to the millisecond', async () => {
  const { database, captain, enter } = await story()
  const { entryId } = await enter(captain)
  await withdrawEntry(ctxOf(database, captain), entryId)
  await expect(returnEntry(ctxOf(database, captain, days(10)), entryId)).rejects.toMatchObject({
    reason: 'teams.entry.closed',
  })
  await returnEntry(ctxOf(database, captain, new Date(days(10).getTime() - 1)), entryId)
  const [entry] = await database.db.select().from(entries)
  expect(entry?.withdrawnAt).toBeNull()
})
