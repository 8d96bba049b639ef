import { and, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { noticePreferences, users } from '#db/schema'
import type { SettingsInput } from '../input'
import { noticeKinds } from '../kinds'

/** Saves how often the actor wants mails of each kind, and in which language. */
export async function saveSettings(ctx: Ctx, { locale, kinds }: SettingsInput): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await tx.update(users).set({ locale }).where(eq(users.id, userId))
    await tx
      .delete(noticePreferences)
      .where(and(eq(noticePreferences.userId, userId), eq(noticePreferences.challengeId, '')))
    const chosen = noticeKinds.flatMap(kind => {
      const frequency = kinds[kind]
      if (frequency === 'at_once') return []
      return [{ id: newId(), userId, kind, challengeId: '', frequency, chosenAt: ctx.now }]
    })
    if (chosen.length > 0) await tx.insert(noticePreferences).values(chosen)
  })
}
