import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { loadInstitutionDesk } from '#app/domain/institutions/queries/load-institution-desk.server'
import { acceptInvitation } from '#app/domain/jury/commands/accept-invitation.server'
import { declineInvitation } from '#app/domain/jury/commands/decline-invitation.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import { invitationLimits } from '#app/domain/people/invitation-mail.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { revokeInvitation } from '#app/domain/teams/commands/revoke-invitation.server'
import { loadInvitationPage } from '#app/domain/teams/queries/load-invitation-page.server'
import type { Database } from '#db/client.server'
import { institutions, invitationMails, jobs, judges } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const now = days(12)
const at = (milliseconds: number) => new Date(now.getTime() + milliseconds)
const minute = 60_000
const day = 86_400_000

/** The secret of the newest mailed link. */
async function lastSecret({ db }: Database): Promise<string> {
  const rows = await db.select().from(jobs).orderBy(asc(jobs.queuedAt))
  return must(rows.flatMap(row => /\/(\w{40})/.exec(JSON.stringify(row.payload))?.[1] ?? []).at(-1))
}

/**
 * One person who may send all three invitations: host of an institution with a challenge, and captain of a team in
 * another.
 */
async function inviters() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { as, host, challengeId, teams } = world
  const [institution] = await database.db.select().from(institutions)
  const institutionId = must(institution?.id)
  await database.transaction(tx => tx.update(institutions).set({ verifiedAt: days(0) }))
  const captain = must(teams[0]?.captain)
  const entryId = must(teams[0]?.entryId)
  const ways = {
    jury: (email: string, when = now) => inviteJudge(as(host, when), { challengeId, email, role: 'judge' }),
    host: (email: string, when = now) => inviteHost(as(host, when), { institutionId, email }),
    team: (email: string, when = now) => inviteMember(as(captain, when), { entryId, email }),
  }
  const sent = (count: number, to: { senderId?: string; mailboxKey?: string }, sentAt = now) =>
    database.transaction(async tx => {
      for (let n = 0; n < count; n++) {
        const row = { id: newId(), senderId: host.id, mailboxKey: `${newId()}@example.az`, sentAt, ...to }
        await tx.insert(invitationMails).values(row)
      }
    })
  return { database, ...world, captain, ways, sent }
}

test('a person sends sixty invitations an hour, whatever they lead to, and is told when they can go on', async () => {
  const { captain, ways, sent } = await inviters()
  const { mails, within } = invitationLimits.sender
  await sent(mails - 1, {}, at(-30 * minute))
  await ways.jury('last@example.az')
  const refused = new Refusal(
    'too_many',
    'people.invitation.too_many_sent',
    { count: mails, minutes: 30 },
    'email',
  )
  await expect(ways.jury('more@example.az')).rejects.toEqual(refused)
  await expect(ways.host('more@example.az')).rejects.toEqual(refused)
  await ways.host('more@example.az', at(within - 30 * minute))
  await sent(mails, { senderId: captain.id }, at(-7 * day - 30 * minute))
  await expect(ways.team('more@example.az', at(-7 * day))).rejects.toEqual(refused)
  await ways.team('more@example.az', at(-7 * day + within - 30 * minute))
})

test('a mailbox gets five invitations a day from all senders together, and nothing is written for the sixth', async () => {
  const { database, ways, sent } = await inviters()
  const { mails, within } = invitationLimits.receiver
  const outsider = await makePerson(database)
  await sent(mails, { senderId: outsider.id, mailboxKey: 'guest@example.az' }, at(-60 * minute))
  const refused = new Refusal('too_many', 'people.invitation.too_many_received', { hours: 23 }, 'email')
  await expect(ways.jury('Guest+tag@example.az')).rejects.toEqual(refused)
  await expect(ways.host('guest@example.az')).rejects.toEqual(refused)
  const seats = await database.db.select().from(judges).where(eq(judges.emailKey, 'guest+tag@example.az'))
  expect(seats).toEqual([])
  await ways.host('guest@example.az', at(within - 60 * minute))
})

test('records of mails beyond every limit are deleted', async () => {
  const { database, sent } = await inviters()
  await sent(1, {}, days(10))
  await sent(1, {}, at(-minute))
  await sweepAccounts(ctxOf(database, { kind: 'system' }, now))
  expect((await database.db.select().from(invitationMails)).map(({ sentAt }) => sentAt)).toEqual([
    at(-minute),
  ])
})

test('an invitation to judge ends after 14 days, the host sees it and sends it anew in one press', async () => {
  const { database, as, host, challengeId } = await inviters()
  const guest = await makePerson(database)
  const invite = { challengeId, email: guest.email, role: 'judge' as const }
  const seen = async (when: Date) =>
    (await loadJury(as(host, when), challengeId)).members.find(({ email }) => email === guest.email)
  await inviteJudge(as(host), invite)
  const old = await lastSecret(database)
  const end = days(26)
  expect(await seen(at(0))).toMatchObject({ state: 'invited', endsAt: end, can: { ask: true } })
  await expect(inviteJudge(as(host), invite)).rejects.toMatchObject({ reason: 'judging.already_invited' })
  const expired = new Refusal('forbidden', 'judging.invitation_expired')
  await expect(acceptInvitation(ctxOf(database, guest, end), old)).rejects.toEqual(expired)
  await expect(declineInvitation(ctxOf(database, guest, end), old)).rejects.toEqual(expired)
  expect(await seen(end)).toMatchObject({ state: 'expired', endsAt: end, can: { ask: true } })
  await inviteJudge(as(host, end), { ...invite, again: true })
  const fresh = await lastSecret(database)
  await expect(acceptInvitation(ctxOf(database, guest, end), old)).rejects.toMatchObject({
    kind: 'not_found',
  })
  await acceptInvitation(ctxOf(database, guest, new Date(days(40).getTime() - 1)), fresh)
  expect(await seen(days(40))).toMatchObject({ state: 'accepted', endsAt: null, can: { ask: false } })
})

test('an open invitation sent again has one working link', async () => {
  const { database, as, host, challengeId } = await inviters()
  const guest = await makePerson(database)
  const invite = { challengeId, email: guest.email, role: 'judge' as const }
  await inviteJudge(as(host), invite)
  const old = await lastSecret(database)
  await inviteJudge(as(host, days(13)), { ...invite, again: true })
  const fresh = await lastSecret(database)
  expect(fresh).not.toBe(old)
  await expect(acceptInvitation(ctxOf(database, guest, days(20)), old)).rejects.toMatchObject({
    kind: 'not_found',
  })
  await acceptInvitation(ctxOf(database, guest, days(20)), fresh)
})

test('a captain sends an open or ended invitation again, the earlier link is dead, and no seat is taken twice', async () => {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const eligibility = { teamMax: 2 }
  const challenge = await makeChallenge(database, { institutionId, eligibility, closesAt: days(60) })
  const captain = await makePerson(database)
  const { entryId } = await makeSubmission(database, { ...challenge, captain })
  const email = 'teammate@example.az'
  const shown = async (when: Date) =>
    (await loadWorkspace(ctxOf(database, captain, when), entryId)).invitations.map(
      ({ email, open, can }) => ({ email, open, again: can.again }),
    )
  const invite = async (when: Date, insteadOf?: string) => {
    await inviteMember(ctxOf(database, captain, when), { entryId, email, insteadOf })
    return lastSecret(database)
  }
  const idAt = async (when: Date) =>
    must((await loadWorkspace(ctxOf(database, captain, when), entryId)).invitations[0]?.id)
  const readable = (secret: string, when: Date) =>
    loadInvitationPage(ctxOf(database, { kind: 'visitor' }, when), secret).then(
      ({ state }) => state,
      () => 'dead',
    )

  const first = await invite(days(1))
  expect(await shown(days(2))).toEqual([{ email, open: true, again: true }])
  const second = await invite(days(2), await idAt(days(2)))
  expect([await readable(first, days(2)), await readable(second, days(2))]).toEqual(['revoked', 'open'])
  expect(await shown(days(17))).toEqual([{ email, open: false, again: true }])
  const third = await invite(days(17), await idAt(days(17)))
  expect([await readable(second, days(17)), await readable(third, days(17))]).toEqual(['revoked', 'open'])
  expect(await shown(days(17))).toEqual([{ email, open: true, again: true }])
  // an expired one cannot be renewed where its seat went to somebody else, and can be removed from the list
  const later = days(35)
  await inviteMember(ctxOf(database, captain, later), { entryId, email: 'other@example.az' })
  expect(await shown(later)).toEqual([
    { email: 'other@example.az', open: true, again: true },
    { email, open: false, again: false },
  ])
  const ended = must((await loadWorkspace(ctxOf(database, captain, later), entryId)).invitations[1]?.id)
  await revokeInvitation(ctxOf(database, captain, later), { entryId, invitationId: ended })
  expect((await shown(later)).map(each => each.email)).toEqual(['other@example.az'])
})

test('an owner sends an open or ended invitation again, and a mailbox gets only so many', async () => {
  const { database, host, ways } = await inviters()
  const email = 'colleague@example.az'
  const [institution] = await database.db.select().from(institutions)
  const shown = async (when: Date) =>
    (await loadInstitutionDesk(ctxOf(database, host, when), must(institution?.id))).invitations.map(
      ({ email, open }) => ({ email, open }),
    )
  await ways.host(email)
  expect(await shown(now)).toEqual([{ email, open: true }])
  const late = at(15 * day)
  expect(await shown(late)).toEqual([{ email, open: false }])
  for (let n = 0; n < invitationLimits.receiver.mails; n++) {
    await ways.host(email, late)
    expect(await shown(late)).toEqual([{ email, open: true }])
  }
  await expect(ways.host(email, late)).rejects.toMatchObject({
    kind: 'too_many',
    reason: 'people.invitation.too_many_received',
  })
})
