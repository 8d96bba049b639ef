import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { users } from '#db/schema'
import { spendMailToken } from '../mail-token.server'

/** Proves that the person reads mail at their address. Returns who, so that they can be signed in. */
export async function verifyEmail(ctx: Ctx, secret: string): Promise<{ userId: string }> {
  return ctx.transaction(async tx => {
    const userId = await spendMailToken(tx, ctx, { secret, purpose: 'verify_email' })
    if (!userId) throw new Refusal('invalid', 'account.link_spent')
    await tx.update(users).set({ emailVerifiedAt: ctx.now }).where(eq(users.id, userId))
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'person.email_verified',
      payload: { personId: userId },
    })
    return { userId }
  })
}
