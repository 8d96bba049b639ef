import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import { users } from '#db/schema'
import { issueMailToken, secretHash } from '../mail-token.server'
import { notify } from '../notify.server'
import { emailKey } from '../person'

/**
 * Mails a link that sets a new password; addresses without an account, or with a suspended one, get nothing. Run by a
 * job, like `join`.
 */
export async function requestPasswordReset(ctx: Ctx, { email }: { email: string }): Promise<void> {
  await ctx.transaction(async tx => {
    const [user] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(email)))
    if (!user || user.suspendedAt) return
    const secret = await issueMailToken(tx, ctx, { id: user.id, purpose: 'reset_password' })
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.reset',
      facts: { name: user.name },
      link: paths.passwordReset(secret),
      account: { token: secretHash(secret) },
    })
  })
}
