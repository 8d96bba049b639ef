import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { noticePreferences } from '#db/schema'
import type { NoticeKind } from '../kinds'

/** Ends the mails of one kind to a person who followed the signed link in such a mail, without signing in. */
export async function stopMails(
  ctx: Ctx,
  { userId, kind }: { userId: string; kind: NoticeKind },
): Promise<void> {
  await ctx.transaction(async tx => {
    const { userId: who, kind: what, challengeId } = noticePreferences
    await tx.delete(noticePreferences).where(and(eq(who, userId), eq(what, kind), eq(challengeId, '')))
    const choice = { kind, challengeId: '', frequency: 'never', chosenAt: ctx.now }
    await tx.insert(noticePreferences).values({ id: newId(), userId, ...choice })
  })
}
