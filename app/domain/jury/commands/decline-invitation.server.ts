import { eq } from 'drizzle-orm'
import { canDeclineInvitation } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { judges } from '#db/schema'
import { loadJudgeInvitation } from '../queries/load-invitation.server'

/** The person with the link declines; no account is needed. */
export async function declineInvitation(ctx: Ctx, secret: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { judgeId, challengeId, state } = await loadJudgeInvitation(tx, ctx, secret)
    ensure(canDeclineInvitation({ state }))
    await tx.update(judges).set({ declinedAt: ctx.now }).where(eq(judges.id, judgeId))
    await record(tx, ctx, { stream: challengeId, kind: 'judge.declined', payload: { judgeId } })
  })
}
