import { and, asc, eq, isNotNull, notExists, type SQL, sql } from 'drizzle-orm'
import { truthRef } from '#app/domain/attempts/metric-stage.server'
import { recountStandings } from '#app/domain/attempts/standings.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { compute } from '#app/queue/compute.server'
import { enqueue } from '#app/queue/queue.server'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { attempts, publicScores, rescores, stages, truths } from '#db/schema'
import { loadPlaces } from '../queries/load-places.server'
import { dropReplacement, loadReplacement, type Replacing } from '../replacement.server'

const [filesInOneJob, teamsInOneNotice] = [50, 100]

/**
 * One step of the replacement of a truth: scores the next files by it, and queues the next step; when none is left, it
 * counts. It may run twice.
 */
export async function rescoreStage(ctx: Ctx, truthId: string): Promise<void> {
  const replacing = await loadReplacement(ctx.db, truthId)
  if (!replacing) return
  const { truth, stage } = replacing
  const ref = orNotFound(truthRef({ truth, settings: stage.metric }))
  const files = await listUnscored(ctx.db, replacing)
  const found: { attemptId: string; fileHash: string; open: number; sealed: number }[] = []
  for (const { id, sha256 } of files) {
    const { scores } = await compute('score', { sha256, truth: ref })
    if (!scores) return dropReplacement(ctx, replacing, id)
    found.push({ attemptId: id, fileHash: sha256, ...scores })
  }
  const baseline = truth.baselineSha256
    ? (await compute('score', { sha256: truth.baselineSha256, truth: ref })).scores
    : null
  await ctx.transaction(async tx => {
    if (!(await loadReplacement(tx, truthId))) return
    for (const { attemptId, fileHash, open, sealed } of found) {
      const scores = { publicScore: open, privateScore: sealed }
      const kept = await tx
        .insert(rescores)
        .values({ truthId, attemptId, ...scores })
        .onConflictDoNothing()
        .returning()
      if (kept.length === 0) continue
      const payload = { attemptId, fileHash, truthHash: truth.sha256 }
      const texts = { publicScore: String(open), privateScore: String(sealed) }
      const stream = replacing.challengeId
      await record(tx, ctx, { stream, kind: 'attempt.rescored', payload: { ...payload, ...texts } })
    }
    const left = await listUnscored(tx, replacing)
    const [last] = left
    if (!last) return switchTruth(tx, ctx, { ...replacing, baseline })
    const job = { kind: 'truth.rescore', payload: { truthId } } as const
    await enqueue(tx, job, { now: ctx.now, key: `rescore ${truthId} ${last.id}` })
  })
}

/** The scored files that have no score by the new truth yet. */
function listUnscored(db: Db, { truth, stage }: Replacing) {
  const done = db
    .select({ id: rescores.attemptId })
    .from(rescores)
    .where(and(eq(rescores.truthId, truth.id), eq(rescores.attemptId, attempts.id)))
  return db
    .select({ id: attempts.id, sha256: attempts.sha256 })
    .from(attempts)
    .where(and(eq(attempts.stageId, stage.id), isNotNull(attempts.versionId), notExists(done)))
    .orderBy(asc(attempts.id))
    .limit(filesInOneJob)
}

type Switch = Replacing & { baseline: { open: number; sealed: number } | null }

/** All new scores at once: from this transaction on the new truth counts. */
async function switchTruth(tx: Db, ctx: Ctx, { truth, stage, challengeId, earlier, baseline }: Switch) {
  const before = await loadPlaces(tx, challengeId, stage)
  const of = (id: SQL) => sql`from ${rescores} where truth_id = ${truth.id} and attempt_id = ${id}`
  await tx
    .update(publicScores)
    .set({ score: sql`(select public_score ${of(sql`public_scores.id`)})` })
    .where(eq(publicScores.stageId, stage.id))
  await tx
    .update(attempts)
    .set({ privateScore: sql`(select private_score ${of(sql`attempts.id`)})` })
    .where(and(eq(attempts.stageId, stage.id), isNotNull(attempts.versionId)))
  await recountStandings(tx, stage.id, ctx.now)
  await tx.update(truths).set({ replacedAt: ctx.now }).where(eq(truths.id, earlier.id))
  const counts = { checkedAt: ctx.now, baselinePrivate: baseline?.sealed ?? null }
  await tx.update(truths).set(counts).where(eq(truths.id, truth.id))
  const metric = { ...stage.metric, baseline: baseline?.open ?? null }
  await tx.update(stages).set({ metric }).where(eq(stages.id, stage.id))
  const scored = await tx.delete(rescores).where(eq(rescores.truthId, truth.id)).returning()
  const hashes = { truthHash: truth.sha256, replacedHash: earlier.sha256 }
  const payload = { stageId: stage.id, ...hashes, attempts: scored.length }
  await record(tx, ctx, { stream: challengeId, kind: 'truth.replaced', payload })
  const after = await loadPlaces(tx, challengeId, stage)
  const moves = [...after].flatMap(([entryId, to]) => {
    const from = before.get(entryId)
    return from ? [{ entryId, from, to }] : []
  })
  let number = 0
  for await (const batch of batchesOf(moves, teamsInOneNotice)) {
    const job = { kind: 'truth.notice', payload: { truthId: truth.id, moves: batch } } as const
    await enqueue(tx, job, { now: ctx.now, key: `truth notice ${truth.id} ${number++}` })
  }
}
