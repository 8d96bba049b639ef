import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { results } from '#db/schema'
import { canPublish } from './permissions'
import { loadDecisionFacts } from './queries/load-decision-facts.server'

export type Publishing = {
  challengeId: string
  at: Date
  /** when the decision that the person checked was stored; a later decision refuses */
  decidedAt?: Date | undefined
}

/** The challenge and its decided result, if it may become public at the instant; refuses otherwise. */
export async function loadPublishable(tx: Db, ctx: Ctx, { challengeId, at, decidedAt }: Publishing) {
  const { all, currentHash, run, voteOpen } = await loadDecisionFacts(tx, ctx, challengeId)
  ensure(mayDecideJudging(all.standing))
  const { result, challenge } = all
  ensure(
    canPublish({
      checkedDecision: !decidedAt || result?.decidedAt.getTime() === decidedAt.getTime(),
      decided: result !== null,
      runIsCurrent: run?.inputsHash === currentHash && run.id === result?.runId,
      voteOpen,
      publishAt: result?.publishAt ?? null,
      at,
      now: ctx.now,
    }),
  )
  return { challenge, result: orNotFound(result) }
}

type Publication = { challengeId: string; resultId: string; at: Date }

/** Stores the instant and queues the notifications for it. @unguarded `loadPublishable` checks the actor. */
export async function setPublication(
  tx: Db,
  ctx: Ctx,
  { challengeId, resultId, at }: Publication,
): Promise<void> {
  const { id: publishedBy } = signedIn(ctx)
  await tx.update(results).set({ publishAt: at, publishedBy }).where(eq(results.id, resultId))
  const payload = { resultId, publishAt: at.toISOString() }
  await record(tx, ctx, { stream: challengeId, kind: 'result.publication_set', payload })
  await enqueue(tx, { kind: 'result.announcement', payload }, { now: ctx.now, runAt: at })
}
