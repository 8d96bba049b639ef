import { and, eq } from 'drizzle-orm'
import { canWithdrawOverride, mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { isActiveOverride } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { overrides } from '#db/schema'
import { loadSubmitted } from '../queries/load-submitted.server'

/** The judge's own mark counts again; the history contains the override. */
export async function withdrawOverride(
  ctx: Ctx,
  { assignmentId, overrideId }: { assignmentId: string; overrideId: string },
): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { review, facts, own, challenge, standing } = await loadSubmitted(tx, ctx, assignmentId)
    const matches = and(eq(overrides.id, overrideId), eq(overrides.reviewId, review.id), isActiveOverride)
    const [override] = await tx.select().from(overrides).where(matches)
    const { id } = orNotFound(override)
    ensure(mayDecideJudging(standing))
    ensure(canWithdrawOverride({ ...facts, own }))
    await tx.update(overrides).set({ withdrawnAt: ctx.now, withdrawnBy: by }).where(eq(overrides.id, id))
    const payload = { overrideId: id, reviewId: review.id }
    await record(tx, ctx, { stream: challenge.id, kind: 'mark.override_withdrawn', payload })
  })
}
