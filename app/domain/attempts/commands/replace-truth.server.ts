import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { compute } from '#app/queue/compute.server'
import { enqueue } from '#app/queue/queue.server'
import { truths } from '#db/schema'
import { loadMetricStage, type Place, truthRef } from '../metric-stage.server'
import type { CheckedTruth } from '../scoring'
import { firstOf } from '../table-head'

type Replacement = { file: { name: string; size: number; sha256: string }; reason: string }

/**
 * Begins to replace the truth of a running stage, with a reason. Its columns, its ids and the secret of its split stay.
 * The worker scores every file by it; only then does it count, for all files at once. What is wrong with it comes back,
 * and nothing is changed.
 */
export async function replaceTruth(ctx: Ctx, place: Place, input: Replacement): Promise<CheckedTruth> {
  const { file, reason } = input
  const before = await loadMetricStage(ctx.db, ctx, place)
  ensure(before.replace)
  const { columns, salt, sampleSha256, sampleSize, summary } = orNotFound(before.truth)
  if (file.sha256 === before.truth?.sha256) throw new Refusal('invalid', 'attempts.replace_same', {}, 'file')
  const head = await compute('head', file.sha256)
  if (head.kind !== 'head') throw new Refusal('invalid', 'attempts.truth_unreadable', {}, 'file')
  const ref = orNotFound(
    truthRef({ truth: { sha256: file.sha256, salt, columns }, settings: before.stage.metric }),
  )
  const checked = await compute('truth', ref)
  if (checked.kind !== 'fine') return checked
  // the sample has every id of the earlier truth
  const { report } = await compute('score', { sha256: orNotFound(sampleSha256), truth: ref })
  if (report.kind !== 'fine' && report.kind !== 'no_value') return { kind: 'faulty', report }
  if (summary?.labels?.some(({ name }) => !checked.summary.labels?.some(each => each.name === name)))
    throw new Refusal('invalid', 'attempts.replace_classes', {}, 'file')
  await ctx.transaction(async tx => {
    const { replace, truth } = await loadMetricStage(tx, ctx, place)
    ensure(replace)
    if (!truth || truth.id !== before.truth?.id) throw new Refusal('conflict', 'error.stale')
    const truthId = newId()
    const by = { uploadedAt: ctx.now, uploadedBy: signedIn(ctx).id }
    await tx.insert(truths).values({
      ...{ id: truthId, stageId: place.stageId, name: file.name, size: file.size, sha256: file.sha256 },
      ...{ ...firstOf(head), salt, ...by, columns, summary: checked.summary, reason },
      ...{ sampleSha256, sampleSize, baselineName: truth.baselineName, baselineSha256: truth.baselineSha256 },
    })
    const hashes = { truthHash: file.sha256, replacedHash: truth.sha256 }
    await record(tx, ctx, {
      stream: place.challengeId,
      kind: 'truth.replacement',
      payload: { stageId: place.stageId, ...hashes, reason },
    })
    await enqueue(
      tx,
      { kind: 'truth.rescore', payload: { truthId } },
      { now: ctx.now, key: `rescore ${truthId}` },
    )
  })
  return checked
}
