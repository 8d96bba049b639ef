import { and, eq, isNotNull, isNull, notInArray } from 'drizzle-orm'
import { mailHosts, mailReaders } from '#app/domain/challenges/notify.server'
import { conflictMail, proposalMail } from '#app/domain/judging/mail'
import type { Ctx } from '#app/domain/shared/context'
import { challenges, judges, users } from '#db/schema'

type Found = {
  challengeId: string
  judgeIds: string[]
  /** assignments that were taken back */
  count: number
  /** conflicts that wait for a decision */
  proposed: number
  link: (challengeId: string) => string
}

/** Mails host and chairs that judges were recused or that conflicts are proposed; a chair who is one of them is not told of themselves. */
export async function tellOfConflicts(
  ctx: Ctx,
  { challengeId, judgeIds, count, proposed, link }: Found,
): Promise<void> {
  await ctx.transaction(async tx => {
    const [challenge] = await tx.select().from(challenges).where(eq(challenges.id, challengeId))
    if (!challenge) return
    const readers = await tx
      .select({ email: users.email, locale: users.locale })
      .from(judges)
      .innerJoin(users, eq(users.id, judges.userId))
      .where(
        and(
          eq(judges.challengeId, challengeId),
          eq(judges.role, 'chair'),
          isNotNull(judges.acceptedAt),
          isNull(judges.removedAt),
          notInArray(judges.id, judgeIds),
        ),
      )
    const address = ctx.origin + link(challengeId)
    const post = {
      challenge,
      letter: proposed > 0 ? proposalMail(proposed, address) : conflictMail(count, address),
    }
    await mailHosts(tx, ctx, post)
    await mailReaders(tx, ctx, { ...post, readers })
  })
}
