import { and, eq, gt, lt } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { type MessageArgs, uncheckedValues, type Values } from '#app/i18n/message-values'
import type { Db } from '#db/client.server'
import { invitationMails } from '#db/schema'
import { mailboxKey } from './mailbox-key'
import { type CheckedNotification, type MailKey, type Notification, notifyChecked } from './notify.server'

const minute = 60_000

/**
 * How many invitations of all kinds one person may send, and one mailbox may get from all senders, within which time.
 */
export const invitationLimits = {
  sender: { mails: 60, within: 60 * minute },
  receiver: { mails: 5, within: 24 * 60 * minute },
}

type Invitation<N> = N & { to: { address: string } }

/**
 * Mails an invitation to a team, an institution or a jury; all invitations use it. Refuses with `too_many` beside the
 * field `email` when the sender has sent too many, or the mailbox has got too many, with when to try again. @unguarded
 * the command decides who is invited.
 */
export function notifyInvited<M extends MailKey>(
  tx: Db,
  ctx: Ctx,
  invitation: Invitation<Notification<M>>,
): Promise<void>
/** @unguarded as above */
export async function notifyInvited(
  tx: Db,
  ctx: Ctx,
  invitation: Invitation<CheckedNotification>,
): Promise<void> {
  const sender = signedIn(ctx).id
  const key = mailboxKey(invitation.to.address)
  const { sender: sending, receiver: receiving } = invitationLimits
  const sent = await room(tx, ctx, { limit: sending, which: eq(invitationMails.senderId, sender) })
  if (sent)
    throw tooMany('people.invitation.too_many_sent', { count: sending.mails, minutes: minutesOf(sent) })
  const got = await room(tx, ctx, { limit: receiving, which: eq(invitationMails.mailboxKey, key) })
  if (got) throw tooMany('people.invitation.too_many_received', { hours: Math.ceil(minutesOf(got) / 60) })
  await tx.insert(invitationMails).values({ id: newId(), senderId: sender, mailboxKey: key, sentAt: ctx.now })
  await notifyChecked(tx, ctx, invitation)
}

/** Deletes records that no limit needs any more. */
export async function forgetInvitationMails(tx: Db, now: Date): Promise<void> {
  const longest = Math.max(...Object.values(invitationLimits).map(({ within }) => within))
  await tx.delete(invitationMails).where(lt(invitationMails.sentAt, new Date(now.getTime() - longest)))
}

type TooMany = `people.invitation.too_many_${'sent' | 'received'}`
type Count = { limit: { mails: number; within: number }; which: ReturnType<typeof eq> }

/** Milliseconds until one more may be sent; null where one may be sent now. */
async function room(tx: Db, { now }: Ctx, { limit, which }: Count): Promise<number | null> {
  const since = new Date(now.getTime() - limit.within)
  const rows = await tx
    .select({ sentAt: invitationMails.sentAt })
    .from(invitationMails)
    .where(and(which, gt(invitationMails.sentAt, since)))
    .orderBy(invitationMails.sentAt)
  const frees = rows.at(-limit.mails)
  return frees ? frees.sentAt.getTime() - since.getTime() : null
}

const minutesOf = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / minute))

function tooMany<K extends TooMany>(reason: K, ...values: MessageArgs<K>): Refusal
function tooMany(reason: TooMany, values: Values = {}): Refusal {
  return new Refusal('too_many', reason, uncheckedValues(values), 'email')
}
