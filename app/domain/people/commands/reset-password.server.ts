import { eq, sql } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { users } from '#db/schema'
import { setPasswordByLink } from '../password-by-link.server'
import { mailPasswordChanged } from '../password-changed.server'

/** Sets a new password with a mailed link, which also verifies the address, and ends every session. */
export async function resetPassword(
  ctx: Ctx,
  input: { secret: string; password: string },
): Promise<{ userId: string; passwordHash: string }> {
  return setPasswordByLink(ctx, {
    ...input,
    purpose: 'reset_password',
    write: async (tx, { userId, passwordHash }) => {
      const emailVerifiedAt = sql`coalesce(${users.emailVerifiedAt}, ${sql.param(ctx.now, users.emailVerifiedAt)})`
      await tx.update(users).set({ passwordHash, emailVerifiedAt }).where(eq(users.id, userId))
      const payload = { personId: userId }
      await record(tx, ctx, { stream: 'platform', kind: 'person.password_reset', payload })
      await mailPasswordChanged(tx, ctx, userId)
    },
  })
}
