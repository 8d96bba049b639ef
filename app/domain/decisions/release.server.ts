import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { stageDecisions } from '#db/schema'
import { canRelease } from './permissions'
import { loadAdvancementFacts, type StageRef } from './queries/load-advancement-facts.server'

export type Releasing = StageRef & {
  at: Date
  /** when the decision that the person checked was stored; a later decision refuses */
  decidedAt?: Date | undefined
}

/** The challenge and the stage's decision, if it may become public at the instant; refuses otherwise. */
export async function loadReleasable(tx: Db, ctx: Ctx, { at, decidedAt, ...place }: Releasing) {
  const { all, run, runIsCurrent, voteOpen, next, releaseAt } = await loadAdvancementFacts(tx, ctx, place)
  ensure(mayDecideJudging(all.standing))
  ensure(
    canRelease({
      decided: all.advance !== null,
      checkedDecision: !decidedAt || all.advance?.decidedAt.getTime() === decidedAt.getTime(),
      runIsCurrent: runIsCurrent === true && run?.id === all.advance?.runId,
      voteOpen,
      releaseAt,
      nextClosesAt: next?.closesAt ?? null,
      at,
      now: ctx.now,
    }),
  )
  return { challenge: all.challenge, decision: orNotFound(all.advance) }
}

type Release = { challengeId: string; decisionId: string; at: Date }

/** Stores the instant and queues the notifications for it. @unguarded `loadReleasable` checks the actor. */
export async function setRelease(tx: Db, ctx: Ctx, { challengeId, decisionId, at }: Release): Promise<void> {
  const { id: releasedBy } = signedIn(ctx)
  await tx.update(stageDecisions).set({ releaseAt: at, releasedBy }).where(eq(stageDecisions.id, decisionId))
  const payload = { decisionId, releaseAt: at.toISOString() }
  await record(tx, ctx, { stream: challengeId, kind: 'stage.released', payload })
  await enqueue(tx, { kind: 'stage.announcement', payload }, { now: ctx.now, runAt: at })
}
