import { eq } from 'drizzle-orm'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { all, allow, deny, ensure } from '#app/domain/shared/verdict'
import { stages, truths } from '#db/schema'
import { loadMetricStage, type Place } from '../metric-stage.server'

/** Returns the stage to its rubric and removes the truth, while nobody was promised a metric. Doing it again changes nothing. */
export async function removeMetric(ctx: Ctx, place: Place): Promise<void> {
  await ctx.transaction(async tx => {
    const { editing, stage, truth, pending, verdict } = await loadMetricStage(tx, ctx, place)
    if (!truth && !pending) return
    ensure(all(verdict, editing.promised && stage.metric ? deny('attempts.promised') : allow))
    await tx.delete(truths).where(eq(truths.stageId, stage.id))
    if (!stage.metric) return
    await tx.update(stages).set({ metric: null, form: [] }).where(eq(stages.id, stage.id))
    const { id: challengeId, version } = editing.challenge
    const written = [
      { section: 'form' as const, stageId: stage.id },
      { section: 'rubric' as const, stageId: stage.id },
    ]
    await refreshChallenge(tx, ctx, { challengeId, change: {}, written })
    const edited = { section: 'metric', version: version + 1 }
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.edited', payload: edited })
    await record(tx, ctx, { stream: challengeId, kind: 'metric.removed', payload: { stageId: stage.id } })
  })
}
