import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import {
  accessTokens,
  addressChanges,
  affiliations,
  calendarAddresses,
  devices,
  follows,
  heldForms,
  institutionInvitations,
  invitationMails,
  invitationRequests,
  jobs,
  judges,
  mailTokens,
  noticePreferences,
  notices,
  outboxMails,
  reminders,
  sessions,
  teamCardNames,
  teamInvitations,
  users,
} from '#db/schema'
import { closedMailboxKey, namedAs } from './account-keys.server'
import { mailboxKey } from './mailbox-key'
import { notify } from './notify.server'
import { noPassword } from './password.server'
import { erasedName } from './person-name'
import { eraseVoter } from './voter-keys.server'

type User = typeof users.$inferSelect

/**
 * Erases all personal data of an account; its row stays for rows that refer to it. Invitations to its address are
 * declined, and queued mails are dropped except the one about the closing. @unguarded
 */
export async function erasePerson(tx: Db, ctx: Ctx, user: User): Promise<void> {
  for (const table of [
    ...[sessions, accessTokens, devices, heldForms, mailTokens],
    ...[affiliations, addressChanges, invitationRequests, teamCardNames],
    ...[notices, noticePreferences, reminders, follows, calendarAddresses],
  ])
    await tx.delete(table).where(eq(table.userId, user.id))
  await eraseInvitations(tx, ctx, user)
  await eraseSeats(tx, ctx, user)
  await eraseMails(tx, user)
  await eraseMailbox(tx, user)
  await tx
    .update(users)
    .set({
      email: '',
      emailKey: `closed:${user.id}`,
      mailboxKey: closedMailboxKey(user.email),
      ...namedAs(erasedName),
      participantType: 'individual',
      organisation: null,
      passwordHash: noPassword,
      locale: 'az',
      timeZone: 'Asia/Baku',
      closedAt: ctx.now,
    })
    .where(eq(users.id, user.id))
  await notify(tx, ctx, { to: user, mail: 'closing.mail.closed', account: {} })
}

async function eraseInvitations(tx: Db, ctx: Ctx, { id, emailKey }: User): Promise<void> {
  for (const table of [teamInvitations, institutionInvitations]) {
    const own = or(eq(table.emailKey, emailKey), eq(table.acceptedBy, id))
    const open = and(own, isNull(table.acceptedAt), isNull(table.declinedAt), isNull(table.revokedAt))
    await tx.update(table).set({ declinedAt: ctx.now }).where(open)
    await tx.update(table).set({ email: '', emailKey: '' }).where(own)
  }
}

async function eraseSeats(tx: Db, ctx: Ctx, { id, emailKey }: User): Promise<void> {
  const own = await tx
    .select()
    .from(judges)
    .where(or(eq(judges.userId, id), eq(judges.emailKey, emailKey)))
  for (const { id: judgeId, challengeId, acceptedAt, declinedAt, removedAt } of own) {
    const open = !(acceptedAt ?? declinedAt ?? removedAt)
    const empty = { email: '', emailKey: `closed:${judgeId}` }
    await tx
      .update(judges)
      .set(open ? { ...empty, declinedAt: ctx.now } : empty)
      .where(eq(judges.id, judgeId))
    if (open) await record(tx, ctx, { stream: challengeId, kind: 'judge.declined', payload: { judgeId } })
  }
}

async function eraseMailbox(tx: Db, { id, email }: User): Promise<void> {
  await tx
    .delete(invitationMails)
    .where(or(eq(invitationMails.senderId, id), eq(invitationMails.mailboxKey, mailboxKey(email))))
  await eraseVoter(tx, id)
}

async function eraseMails(tx: Db, { email }: User): Promise<void> {
  await tx.delete(outboxMails).where(eq(outboxMails.recipient, email))
  const waiting = await tx
    .select({ id: jobs.id, payload: jobs.payload })
    .from(jobs)
    .where(inArray(jobs.kind, ['mail', 'mail.account', 'account.request']))
  const own = waiting.filter(({ payload }) => isOf(payload, email)).map(({ id }) => id)
  if (own.length > 0) await tx.delete(jobs).where(inArray(jobs.id, own))
}

function isOf(payload: unknown, email: string): boolean {
  return JSON.stringify(payload ?? null).includes(JSON.stringify(email))
}
