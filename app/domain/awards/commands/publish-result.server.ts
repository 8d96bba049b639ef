import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/jobs/queue.server'
import { results } from '#db/schema'
import { canPublish } from '../permissions'
import { loadDecisionFacts } from '../queries/load-decision-facts.server'

/** Gives the result the instant from which it is public: now, or one to come. Whoever is to be told is told then. */
export async function publishResult(ctx: Ctx, input: { challengeId: string; at: Date }): Promise<void> {
  const { id: publishedBy } = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { all, currentHash, run } = await loadDecisionFacts(tx, ctx, input.challengeId)
    ensure(mayDecideJudging(all.standing))
    const { result, challenge } = all
    ensure(
      canPublish({
        decided: result !== null,
        runIsCurrent: run?.inputsHash === currentHash && run.id === result?.runId,
        publishAt: result?.publishAt ?? null,
        at: input.at,
        now: ctx.now,
      }),
    )
    const { id: resultId } = found(result)
    await tx.update(results).set({ publishAt: input.at, publishedBy }).where(eq(results.id, resultId))
    const publishAt = input.at.toISOString()
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'result.publication_set',
      payload: { resultId, publishAt },
    })
    const job = { kind: 'result.announcement', payload: { resultId, publishAt } } as const
    await enqueue(tx, job, { now: ctx.now, runAt: input.at })
  })
}
