import { and, eq, gt, isNotNull, isNull, or } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { addressChanges, judges, mailTokens, users } from '#db/schema'
import { addressedAs } from './account-keys.server'
import { deleteUnverified } from './delete-unverified.server'
import { secretHash } from './mail-token.server'
import { emailKey } from './person'

/** How long a request can be confirmed, and how long a change can be undone by the old address, in days. */
const daysOpen = 7

export type AddressChange = typeof addressChanges.$inferSelect

/** The person's unconfirmed change of address; null when there is none. */
export async function loadPendingChange(db: Db, ctx: Ctx, userId: string): Promise<AddressChange | null> {
  const [row] = await db
    .select()
    .from(addressChanges)
    .where(and(eq(addressChanges.userId, userId), isPending(ctx)))
  return row ?? null
}

/** The unconfirmed change that the secret mailed to the new address confirms; null when there is none. */
export async function findConfirmable(
  db: Db,
  ctx: Ctx,
  { secret, userId }: { secret: string; userId: string },
): Promise<AddressChange | null> {
  const own = and(eq(addressChanges.userId, userId), eq(addressChanges.confirmHash, secretHash(secret)))
  const [row] = await db
    .select()
    .from(addressChanges)
    .where(and(own, isPending(ctx)))
  return row ?? null
}

/** The change, confirmed or not, that a secret mailed to the old address stops or undoes; null when there is none. */
export async function findStoppable(db: Db, ctx: Ctx, secret: string): Promise<AddressChange | null> {
  const hash = secretHash(secret)
  const [row] = await db
    .select()
    .from(addressChanges)
    .where(
      and(
        or(eq(addressChanges.stopHash, hash), eq(addressChanges.undoHash, hash)),
        isNull(addressChanges.stoppedAt),
        or(
          and(isNull(addressChanges.confirmedAt), gt(addressChanges.askedAt, opened(ctx))),
          and(isNotNull(addressChanges.confirmedAt), gt(addressChanges.confirmedAt, opened(ctx))),
        ),
      ),
    )
  return row ?? null
}

/**
 * Changes an account's address, and with it its seats on juries; revokes its mailed links and compares conflicts again.
 * Refuses with `people.address.taken` where a verified account has the address; an unverified one is deleted.
 * @unguarded
 */
export async function moveAccount(tx: Db, ctx: Ctx, to: { userId: string; email: string }): Promise<void> {
  const { userId, email } = to
  if (await isTaken(tx, ctx, to)) throw new Refusal('conflict', 'people.address.taken')
  await tx.update(users).set(addressedAs(email)).where(eq(users.id, userId))
  await moveSeats(tx, to)
  await tx.delete(mailTokens).where(eq(mailTokens.userId, userId))
  await enqueue(tx, { kind: 'conflicts.recheck', payload: { userId } }, { now: ctx.now })
}

/** Whether another verified account has the address; an unverified one is deleted. @unguarded */
export async function isTaken(tx: Db, ctx: Ctx, { userId, email }: { userId: string; email: string }) {
  const held = eq(users.emailKey, emailKey(email))
  await deleteUnverified(tx, ctx, held)
  const [holder] = await tx.select({ id: users.id }).from(users).where(held)
  return holder !== undefined && holder.id !== userId
}

/**
 * Hosts see a judge by their seat's address in lists; it stays in a challenge where another seat has the new address.
 */
async function moveSeats(tx: Db, { userId, email }: { userId: string; email: string }): Promise<void> {
  const key = emailKey(email)
  const seats = await tx
    .select()
    .from(judges)
    .where(and(eq(judges.userId, userId), isNotNull(judges.acceptedAt)))
  for (const { id, challengeId } of seats) {
    const same = and(eq(judges.challengeId, challengeId), eq(judges.emailKey, key))
    const [other] = await tx.select({ id: judges.id }).from(judges).where(same)
    if (!other) await tx.update(judges).set({ email, emailKey: key }).where(eq(judges.id, id))
  }
}

function isPending(ctx: Ctx) {
  return and(
    isNull(addressChanges.confirmedAt),
    isNull(addressChanges.stoppedAt),
    gt(addressChanges.askedAt, opened(ctx)),
  )
}

function opened(ctx: Ctx): Date {
  return new Date(ctx.now.getTime() - daysOpen * 86_400_000)
}
