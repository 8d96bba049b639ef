import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import type { Locale } from '#app/domain/shared/local-text'
import { users } from '#db/schema'

/** The language that a signed-in person chooses for the site is that of their mails too; a visitor has none. */
export async function chooseLanguage(ctx: Ctx, locale: Locale): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'person') return
  await ctx.transaction(async tx => {
    await tx.update(users).set({ locale }).where(eq(users.id, actor.id))
  })
}
