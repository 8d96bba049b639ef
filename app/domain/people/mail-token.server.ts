import { createHash } from 'node:crypto'
import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { mailTokens } from '#db/schema'

const purposes = ['verify_email', 'reset_password'] as const
export type MailPurpose = (typeof purposes)[number]

const minutesValid: Record<MailPurpose, number> = { verify_email: 3 * 24 * 60, reset_password: 30 }

/** The stored form of a mailed secret: its SHA-256. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** How long the worker tries to send a mail. A link that is never sent expires after this time. */
const daysOfSending = 3
const day = 86_400_000

/**
 * Creates a single-use secret for a link, beside earlier ones; its validity starts when it is sent (see
 * `startMailToken`).
 */
export async function issueMailToken(
  tx: Db,
  ctx: Ctx,
  user: { id: string; purpose: MailPurpose },
): Promise<string> {
  const secret = newSecret()
  const longDead = lt(mailTokens.expiresAt, new Date(ctx.now.getTime() - 30 * day))
  await tx.delete(mailTokens).where(and(eq(mailTokens.userId, user.id), longDead))
  await tx.insert(mailTokens).values({
    id: secretHash(secret),
    userId: user.id,
    purpose: user.purpose,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + daysOfSending * day + minutesValid[user.purpose] * 60_000),
  })
  return secret
}

/** Called when the mail has been sent: from now on the link is valid for as long as the mail says. */
export async function startMailToken(tx: Db, id: string, now: Date): Promise<void> {
  const [row] = await tx.select().from(mailTokens).where(eq(mailTokens.id, id))
  const purpose = purposes.find(each => each === row?.purpose)
  if (!row || row.sentAt || !purpose) return
  const sentAt = now > row.createdAt ? now : row.createdAt
  const expiresAt = new Date(sentAt.getTime() + minutesValid[purpose] * 60_000)
  await tx.update(mailTokens).set({ sentAt, expiresAt }).where(eq(mailTokens.id, id))
}

type Token = { secret: string; purpose: MailPurpose }

/** The owner of a secret, without using it up; null when it is unknown, used or expired. */
export async function findMailToken(db: Db, ctx: Ctx, token: Token): Promise<string | null> {
  const [row] = await db.select().from(mailTokens).where(stillGood(ctx, token))
  return row?.userId ?? null
}

/** Uses the secret up, with all others of its person and purpose, and returns its owner; null when it is not valid. */
export async function consumeMailToken(tx: Db, ctx: Ctx, token: Token): Promise<string | null> {
  const userId = await findMailToken(tx, ctx, token)
  if (!userId) return null
  const alike = and(
    eq(mailTokens.userId, userId),
    eq(mailTokens.purpose, token.purpose),
    isNull(mailTokens.usedAt),
  )
  await tx.update(mailTokens).set({ usedAt: ctx.now }).where(alike)
  return userId
}

function stillGood(ctx: Ctx, { secret, purpose }: Token) {
  return and(
    eq(mailTokens.id, secretHash(secret)),
    eq(mailTokens.purpose, purpose),
    isNull(mailTokens.usedAt),
    gt(mailTokens.expiresAt, ctx.now),
  )
}
