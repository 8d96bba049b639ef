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

/** Uses the secret up and says whose it was; null when it is unknown, used or too old. */
export async function spendMailToken(
  tx: Db,
  ctx: Ctx,
  token: { secret: string; purpose: Purpose },
): Promise<string | null> {
  const valid = and(
    eq(mailTokens.id, secretHash(token.secret)),
    eq(mailTokens.purpose, token.purpose),
    isNull(mailTokens.usedAt),
    gt(mailTokens.expiresAt, ctx.now),
  )
  const [row] = await tx.update(mailTokens).set({ usedAt: ctx.now }).where(valid).returning()
  return row?.userId ?? null
}
