import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/jobs/queue.server'
import { stageDecisions } from '#db/schema'
import { canRelease } from '../permissions'
import { loadAdvancementFacts, type StagePlace } from '../queries/load-advancement-facts.server'

/** Gives the decision the instant from which everyone knows who goes on: now, or one to come. Teams are told then. */
export async function releaseStage(ctx: Ctx, { at, ...place }: StagePlace & { at: Date }): Promise<void> {
  const { id: releasedBy } = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { all, run, runIsCurrent, next, releaseAt } = await loadAdvancementFacts(tx, ctx, place)
    ensure(mayDecideJudging(all.standing))
    ensure(
      canRelease({
        decided: all.advance !== null,
        runIsCurrent: runIsCurrent === true && run?.id === all.advance?.runId,
        releaseAt,
        nextClosesAt: next?.closesAt ?? null,
        at,
        now: ctx.now,
      }),
    )
    const { id: decisionId } = found(all.advance)
    await tx
      .update(stageDecisions)
      .set({ releaseAt: at, releasedBy })
      .where(eq(stageDecisions.id, decisionId))
    const announced = { decisionId, releaseAt: at.toISOString() }
    await record(tx, ctx, { stream: all.challenge.id, kind: 'stage.released', payload: announced })
    const job = { kind: 'stage.announcement', payload: announced } as const
    await enqueue(tx, job, { now: ctx.now, runAt: at })
  })
}
