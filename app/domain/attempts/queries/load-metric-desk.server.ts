import type { Ctx } from '#app/domain/shared/context'
import { loadMetricStage, type Place } from '../metric-stage.server'

/** What the host sets up: the metric, the hidden truth with its columns, and the split. The salt is never shown. */
export async function loadMetricDesk(ctx: Ctx, place: Place) {
  const { editing, stage, truth, pending, verdict } = await loadMetricStage(ctx.db, ctx, place)
  const { id, title, timeZone, slug } = editing.challenge
  const file = pending ?? truth
  return {
    challenge: { id, title, timeZone, slug },
    stage: { id: stage.id, name: stage.name, number: stage.position, several: editing.stages.length > 1 },
    settings: stage.metric,
    can: { set: verdict, remove: verdict.ok && !(editing.promised && stage.metric !== null) },
    file: file && {
      name: file.name,
      size: file.size,
      uploadedAt: file.uploadedAt,
      header: file.header,
      first: file.first,
      columns: truth?.columns ?? null,
      isNew: pending !== null,
    },
    ready: truth && {
      summary: truth.summary,
      sampleSize: truth.sampleSize,
      baseline: truth.baselineName && { name: truth.baselineName, sealed: truth.baselinePrivate },
    },
  }
}
