import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import { users } from '#db/schema'
import { passwordResetMail } from '../mail'
import { mailLocale } from '../mail-locale.server'
import { issueMailToken, secretHash } from '../mail-token.server'
import { emailKey } from '../person'

type Request = { email: string; link: (secret: string) => string }

/** Mails a link that sets a new password; an address without an account, or with a suspended one, gets nothing. Run by a job, like `join`. */
export async function requestPasswordReset(ctx: Ctx, { email, link }: Request): Promise<void> {
  await ctx.transaction(async tx => {
    const [user] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(email)))
    if (!user || user.suspendedAt) return
    const secret = await issueMailToken(tx, ctx, { id: user.id, purpose: 'reset_password' })
    const letter = passwordResetMail(translate(mailLocale(user)), {
      name: user.name,
      link: ctx.origin + link(secret),
    })
    const payload = { to: user.email, ...letter, token: secretHash(secret) }
    await enqueue(tx, { kind: 'mail.account', payload }, { now: ctx.now })
  })
}
