import { and, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { noticePreferences } from '#db/schema'
import { anyKind, type Frequency } from '../frequency'

type Choice = { challengeId: string; frequency: Frequency | 'as_usual' }

/** Sets how often the actor wants mails about one challenge, whatever their kind. */
export async function setChallengeMails(ctx: Ctx, { challengeId, frequency }: Choice): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await tx
      .delete(noticePreferences)
      .where(
        and(
          eq(noticePreferences.userId, userId),
          eq(noticePreferences.kind, anyKind),
          eq(noticePreferences.challengeId, challengeId),
        ),
      )
    if (frequency === 'as_usual') return
    const choice = { kind: anyKind, challengeId, frequency, chosenAt: ctx.now }
    await tx.insert(noticePreferences).values({ id: newId(), userId, ...choice })
  })
}
