import { eq } from 'drizzle-orm'
import { recheckConflicts } from '#app/domain/conflicts/recheck-conflicts.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { judges } from '#db/schema'
import { loadJudgeInvitation } from '../queries/load-invitation.server'

/** The signed-in person becomes judge or chair, as the link says. */
export async function acceptInvitation(ctx: Ctx, secret: string): Promise<void> {
  const person = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { judgeId, challengeId, accept } = await loadJudgeInvitation(tx, ctx, secret)
    ensure(accept)
    await tx.update(judges).set({ userId: person.id, acceptedAt: ctx.now }).where(eq(judges.id, judgeId))
    await record(tx, ctx, { stream: challengeId, kind: 'judge.accepted', payload: { judgeId } })
    await recheckConflicts(tx, ctx, challengeId, { judgeId })
  })
}
