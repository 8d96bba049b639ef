import { and, eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { all, ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { attempts, jobs } from '#db/schema'
import { canRunAgain } from '../permissions'
import { jobKey } from '../waiting-attempts.server'

type Which = { challengeId: string; stageId: string; attemptId: string }

/** Host or chair let the worker try a file again at once: one that it has given up, or that took too long. */
export async function runAttemptAgain(ctx: Ctx, which: Which): Promise<void> {
  await ctx.transaction(async tx => {
    const attempt = await loadAttempt(tx, ctx, which)
    await tx.update(attempts).set({ doneAt: null, report: null }).where(eq(attempts.id, attempt.id))
    await tx.delete(jobs).where(eq(jobs.key, jobKey(attempt.id)))
    const job = { kind: 'attempt.score', payload: { attemptId: attempt.id } } as const
    await enqueue(tx, job, { now: ctx.now, key: jobKey(attempt.id) })
    const payload = { attemptId: attempt.id, fileHash: attempt.sha256 }
    await record(tx, ctx, { stream: which.challengeId, kind: 'attempt.run_again', payload })
  })
}

/** Host or chair leave a file without a score, so that it does not hold up the ranking. The ledger has it. */
export async function leaveAttemptOut(ctx: Ctx, which: Which): Promise<void> {
  await ctx.transaction(async tx => {
    const attempt = await loadAttempt(tx, ctx, which)
    const report = { kind: 'unreadable', reason: 'left_out' } as const
    await tx.update(attempts).set({ doneAt: ctx.now, report }).where(eq(attempts.id, attempt.id))
    await tx.delete(jobs).where(eq(jobs.key, jobKey(attempt.id)))
    const payload = { attemptId: attempt.id, fileHash: attempt.sha256 }
    await record(tx, ctx, { stream: which.challengeId, kind: 'attempt.left_out', payload })
  })
}

async function loadAttempt(tx: Db, ctx: Ctx, { challengeId, stageId, attemptId }: Which) {
  const { standing, decided } = await loadStageContext(tx, ctx, challengeId, { stageId })
  const own = and(eq(attempts.id, attemptId), eq(attempts.stageId, stageId))
  const attempt = orNotFound((await tx.select().from(attempts).where(own))[0])
  ensure(all(mayDecideJudging(standing), canRunAgain({ ...attempt, decided })))
  return attempt
}
