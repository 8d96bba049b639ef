import { createHash } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { mailTokens } from '#db/schema'

type Purpose = 'verify_email' | 'reset_password'

const minutesValid: Record<Purpose, number> = { verify_email: 3 * 24 * 60, reset_password: 30 }

/** SHA-256 of a mailed secret: what is kept of it. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Makes a single-use secret for a link; earlier ones for the same purpose stop working. */
export async function issueMailToken(
  tx: Db,
  ctx: Ctx,
  user: { id: string; purpose: Purpose },
): Promise<string> {
  const secret = newSecret()
  await tx.delete(mailTokens).where(and(eq(mailTokens.userId, user.id), eq(mailTokens.purpose, user.purpose)))
  await tx.insert(mailTokens).values({
    id: secretHash(secret),
    userId: user.id,
    purpose: user.purpose,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + minutesValid[user.purpose] * 60_000),
  })
  return secret
}

type Token = { secret: string; purpose: Purpose }

/** Whose secret it is, without using it up; null when it is unknown, used or too old. */
export async function findMailToken(db: Db, ctx: Ctx, token: Token): Promise<string | null> {
  const [row] = await db.select().from(mailTokens).where(stillGood(ctx, token))
  return row?.userId ?? null
}

/** Uses the secret up and says whose it was; null when it is unknown, used or too old. */
export async function spendMailToken(tx: Db, ctx: Ctx, token: Token): Promise<string | null> {
  const [row] = await tx.update(mailTokens).set({ usedAt: ctx.now }).where(stillGood(ctx, token)).returning()
  return row?.userId ?? null
}

function stillGood(ctx: Ctx, { secret, purpose }: Token) {
  return and(
    eq(mailTokens.id, secretHash(secret)),
    eq(mailTokens.purpose, purpose),
    isNull(mailTokens.usedAt),
    gt(mailTokens.expiresAt, ctx.now),
  )
}
