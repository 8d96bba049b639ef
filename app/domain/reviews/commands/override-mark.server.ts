import { and, eq } from 'drizzle-orm'
import { canOverride, mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { isActiveOverride } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { overrides } from '#db/schema'
import { checkMarks, readMarks } from '../marks'
import { loadSubmitted } from '../queries/load-submitted.server'

type Overriding = {
  assignmentId: string
  criterionId: string
  /** points as typed */
  mark: string
  reason: string
}

/** Stores an override beside the judge's own mark, with its reason; withdraws an earlier override of the criterion. */
export async function overrideMark(
  ctx: Ctx,
  { assignmentId, criterionId, reason, ...input }: Overriding,
): Promise<void> {
  const { id: by } = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { review, facts, own, stage, challenge, standing } = await loadSubmitted(tx, ctx, assignmentId)
    ensure(mayDecideJudging(standing))
    ensure(canOverride({ ...facts, own }))
    const mark = checkMarks(stage.rubric, readMarks({ [criterionId]: input.mark })).marks[criterionId]
    if (mark === undefined) throw new Refusal('invalid', 'judging.off_scale', {}, 'mark')
    const matches = and(
      eq(overrides.reviewId, review.id),
      eq(overrides.criterionId, criterionId),
      isActiveOverride,
    )
    const former = await tx
      .update(overrides)
      .set({ withdrawnAt: ctx.now, withdrawnBy: by })
      .where(matches)
      .returning({ id: overrides.id })
    const id = newId()
    await tx.insert(overrides).values({ id, reviewId: review.id, criterionId, mark, reason, at: ctx.now, by })
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'mark.overridden',
      payload: { overrideId: id, reviewId: review.id, criterionId, mark, replaces: former[0]?.id ?? null },
    })
  })
}
