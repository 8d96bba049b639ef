import { eq } from 'drizzle-orm'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import { challenges } from '#db/schema'

type Found = {
  challengeId: string
  judgeIds: string[]
  /** assignments that were withdrawn */
  count: number
  /** conflicts that wait for a decision */
  proposed: number
}

/**
 * Mails host and chairs that judges were recused or that conflicts were proposed; a chair gets no mail about their own.
 */
export async function notifyOfConflicts(
  ctx: Ctx,
  { challengeId, judgeIds, count, proposed }: Found,
): Promise<void> {
  await ctx.transaction(async tx => {
    const [challenge] = await tx.select().from(challenges).where(eq(challenges.id, challengeId))
    if (!challenge) return
    // the mail contains no names: the page shows them to those who may know
    const mail = proposed > 0 ? 'conflicts.mail.proposed' : 'conflicts.mail.found'
    const facts = { challenge: challenge.title, count: proposed > 0 ? proposed : count }
    const link = paths.conflicts(challengeId)
    await notify(tx, ctx, { to: { hostsOf: challenge }, mail, facts, link })
    await notify(tx, ctx, { to: { chairsOf: challenge, except: judgeIds }, mail, facts, link })
  })
}
