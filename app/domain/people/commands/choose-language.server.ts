import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import type { Locale } from '#app/domain/shared/local-text'
import { users } from '#db/schema'

/** Stores the language of a signed-in person, for the site and for mails. A visitor has no account to store it in. */
export async function chooseLanguage(ctx: Ctx, locale: Locale): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'person') return
  await ctx.transaction(async tx => {
    await tx.update(users).set({ locale }).where(eq(users.id, actor.id))
  })
}
