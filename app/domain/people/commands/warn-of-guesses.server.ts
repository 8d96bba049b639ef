import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import { users } from '#db/schema'
import { guessesMail } from '../mail'
import { mailLocale } from '../mail-locale.server'
import { emailKey } from '../person'

/** Tells the owner of an address, when it has a verified account, that many wrong passwords were tried in a row. */
export async function warnOfGuesses(
  ctx: Ctx,
  { email, link }: { email: string; link: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const [user] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(email)))
    if (!user?.emailVerifiedAt) return
    const letter = guessesMail(translate(mailLocale(user)), { name: user.name, link: ctx.origin + link })
    await enqueue(tx, { kind: 'mail.account', payload: { to: user.email, ...letter } }, { now: ctx.now })
  })
}
