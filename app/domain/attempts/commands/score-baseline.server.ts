import { eq } from 'drizzle-orm'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { compute } from '#app/queue/compute.server'
import { stages, truths } from '#db/schema'
import type { FaultReport } from '../faults'
import { loadMetricStage, type Place, truthRef } from '../metric-stage.server'

type Kept = { name: string; sha256: string }

/** Scores the host's own solution, which the board shows apart; returns what is wrong with its file. */
export async function scoreBaseline(ctx: Ctx, place: Place, { name, sha256 }: Kept): Promise<FaultReport> {
  const { stage, truth, verdict } = await loadMetricStage(ctx.db, ctx, place)
  ensure(verdict)
  const ref = truthRef({ truth, settings: stage.metric })
  if (!ref || !truth) throw new Refusal('conflict', 'attempts.not_ready', {})
  const { report, scores } = await compute('score', { sha256, truth: ref })
  if (!scores) return report
  await ctx.transaction(async tx => {
    const now = await loadMetricStage(tx, ctx, place)
    ensure(now.verdict)
    if (now.truth?.id !== truth.id || !now.stage.metric) throw new Refusal('conflict', 'error.stale')
    const metric = { ...now.stage.metric, baseline: scores.open }
    await tx.update(stages).set({ metric }).where(eq(stages.id, place.stageId))
    const baseline = { baselineName: name, baselineSha256: sha256, baselinePrivate: scores.sealed }
    await tx.update(truths).set(baseline).where(eq(truths.id, truth.id))
    const { challengeId } = place
    await refreshChallenge(tx, ctx, { challengeId, change: {}, written: [] })
    const edited = { section: 'metric', version: now.editing.challenge.version + 1 }
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.edited', payload: edited })
  })
  return report
}
