import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import { users } from '#db/schema'
import { notify } from '../notify.server'
import { emailKey } from '../person'

/** Warns the owner of a verified account that many wrong passwords were tried in a row. */
export async function warnOfGuesses(ctx: Ctx, { email }: { email: string }): Promise<void> {
  await ctx.transaction(async tx => {
    const [user] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(email)))
    if (!user?.emailVerifiedAt) return
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.guesses',
      facts: { name: user.name },
      link: paths.forgottenPassword(),
      account: {},
    })
  })
}
