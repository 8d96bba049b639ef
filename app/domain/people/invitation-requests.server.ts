import { and, asc, eq, inArray } from 'drizzle-orm'
import { isActiveAccount } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { invitationRequests, users } from '#db/schema'
import { notify } from './notify.server'
import { canAskForInvitation } from './permissions'

type Invitation = { id: string; email: string; emailKey: string; invitedBy: string }

/**
 * The signed-in person asks the inviter for the invitation at the address of their account. The inviter is mailed where
 * to send it; asking again changes nothing. @unguarded the holder of the invitation's link may ask.
 */
export async function askForInvitation(
  tx: Db,
  ctx: Ctx,
  { invitation, page }: { invitation: Invitation; page: string },
): Promise<void> {
  const { id: userId, name, email } = signedIn(ctx)
  ensure(canAskForInvitation(ctx.actor, invitation.emailKey))
  const [request] = await tx
    .insert(invitationRequests)
    .values({ id: newId(), invitationId: invitation.id, userId, askedAt: ctx.now })
    .onConflictDoNothing()
    .returning()
  const [inviter] = await tx.select().from(users).where(eq(users.id, invitation.invitedBy))
  if (!request || !inviter) return
  await notify(tx, ctx, {
    to: inviter,
    mail: 'people.mail.invitation_request',
    facts: { name, email, invited: invitation.email },
    link: page,
  })
}

/** Whether the actor may ask for this invitation, and whether they have asked already. */
export async function loadOwnRequest(db: Db, ctx: Ctx, { id, emailKey }: { id: string; emailKey: string }) {
  if (ctx.actor.kind !== 'person' || !canAskForInvitation(ctx.actor, emailKey).ok) return null
  const own = and(eq(invitationRequests.invitationId, id), eq(invitationRequests.userId, ctx.actor.id))
  const [row] = await db.select({ id: invitationRequests.id }).from(invitationRequests).where(own)
  return { email: ctx.actor.email, requested: row !== undefined }
}

/** The people who ask for each invitation, in the order of asking. @unguarded for those who may invite. */
export async function loadInvitationRequests(db: Db, invitationIds: readonly string[]) {
  if (invitationIds.length === 0) return []
  return db
    .select({ invitationId: invitationRequests.invitationId, name: users.name, email: users.email })
    .from(invitationRequests)
    .innerJoin(users, eq(users.id, invitationRequests.userId))
    .where(and(inArray(invitationRequests.invitationId, [...invitationIds]), isActiveAccount))
    .orderBy(asc(invitationRequests.askedAt), asc(invitationRequests.id))
}
