import { and, eq, ne } from 'drizzle-orm'
import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { compute } from '#app/queue/compute.server'
import type { Storage } from '#app/services/storage.server'
import { stages, truths } from '#db/schema'
import type { MetricInput } from '../input'
import { loadMetricStage, type Place, truthRef } from '../metric-stage.server'
import { largestTable, predictionsForm } from '../predictions-field'
import type { CheckedTruth } from '../scoring'

/**
 * Lets a metric score the stage, once the whole truth was read and every degenerate choice was ruled out. What is wrong
 * comes back and nothing is changed. The stage's only question is then the file of predictions.
 */
export async function setMetric(
  ctx: Ctx,
  storage: Storage,
  place: Place,
  input: MetricInput,
): Promise<CheckedTruth> {
  const before = await loadMetricStage(ctx.db, ctx, place)
  ensure(before.verdict)
  const truth = orNotFound(before.pending ?? before.truth)
  const columns = { id: input.id, target: input.target, split: input.split ?? null }
  const gone = [columns.id, columns.target, columns.split ?? columns.id].some(
    name => !truth.header.includes(name),
  )
  if (gone || columns.id === columns.target)
    throw new Refusal('invalid', 'attempts.columns_wrong', {}, 'target')
  const settings = settingsOf(input)
  const ref = orNotFound(truthRef({ truth: { ...truth, columns }, settings }))
  const checked = await compute('truth', ref)
  if (checked.kind !== 'fine') return checked
  const sample = await keepSample(storage, checked.sample)
  await ctx.transaction(async tx => {
    const { editing, stage, verdict, ...now } = await loadMetricStage(tx, ctx, place)
    ensure(verdict)
    if ((now.pending ?? now.truth)?.id !== truth.id) throw new Refusal('conflict', 'error.stale')
    await tx.update(stages).set({ metric: settings, form: predictionsForm }).where(eq(stages.id, stage.id))
    const { summary } = checked
    await tx.delete(truths).where(and(eq(truths.stageId, stage.id), ne(truths.id, truth.id)))
    const unscored = { baselineName: null, baselineSha256: null, baselinePrivate: null }
    await tx
      .update(truths)
      .set({
        columns,
        summary,
        checkedAt: ctx.now,
        sampleSha256: sample.sha256,
        sampleSize: sample.size,
        ...unscored,
      })
      .where(eq(truths.id, truth.id))
    const { id: challengeId } = editing.challenge
    const written = [
      { section: 'form' as const, stageId: stage.id },
      { section: 'rubric' as const, stageId: stage.id },
    ]
    await refreshChallenge(tx, ctx, { challengeId, change: {}, written })
    const { publicRows, privateRows } = summary
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'challenge.edited',
      payload: { section: 'metric', version: editing.challenge.version + 1 },
    })
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'metric.set',
      payload: {
        ...{ stageId: stage.id, metric: settings.metric, publicRows, privateRows },
        ...{ truthHash: truth.sha256, saltHash: sha256(truth.salt) },
      },
    })
  })
  return checked
}

function settingsOf(input: MetricInput): MetricSettings {
  const { metric, perDay, finals } = input
  const drawn = input.split === undefined
  return {
    ...{ metric, perDay, finals, total: input.total ?? null },
    positive: metricCatalogue[metric].twoClasses ? (input.positive ?? null) : null,
    publicShare: drawn ? input.publicShare : null,
    stratified: drawn && input.stratified,
    baseline: null,
  }
}

async function keepSample(storage: Storage, bytes: Uint8Array) {
  const staged = await storage.stage(bytes, { maxBytes: largestTable })
  if (!staged.ok) throw new Refusal('invalid', 'attempts.no_room', {}, 'metric')
  const file = await storage.keep(staged.stagedId)
  if (!file.ok) throw new Refusal('invalid', 'attempts.no_room', {}, 'metric')
  return file
}
