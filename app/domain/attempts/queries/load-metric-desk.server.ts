import type { Ctx } from '#app/domain/shared/context'
import { loadMetricStage, type Place, type StoredTruth } from '../metric-stage.server'

/** What the host sets up: the metric, the hidden truth with its columns, and the split. The salt is never shown. */
export async function loadMetricDesk(ctx: Ctx, place: Place) {
  const loaded = await loadMetricStage(ctx.db, ctx, place)
  const { editing, stage, truth, pending, verdict, replacement } = loaded
  const { id, title, timeZone, slug } = editing.challenge
  const file = pending ?? truth
  return {
    challenge: { id, title, timeZone, slug },
    stage: { id: stage.id, name: stage.name, number: stage.position, several: editing.stages.length > 1 },
    settings: stage.metric,
    can: {
      set: verdict,
      replace: loaded.replace,
      remove: verdict.ok && !(editing.promised && stage.metric !== null),
    },
    replacement: replacement && { name: replacement.name, reason: replacement.reason ?? '' },
    replaced: replacedOf([...loaded.replaced, ...(truth ? [truth] : [])]),
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

/** The truths that do not count any more, each with why: the reason is in the row of the one that came after it. */
function replacedOf(truths: readonly StoredTruth[]) {
  const inOrder = truths.toSorted((a, b) => a.uploadedAt.getTime() - b.uploadedAt.getTime())
  return inOrder.flatMap(({ id, name, sha256, replacedAt }, index) =>
    replacedAt ? [{ id, name, sha256, replacedAt, why: inOrder[index + 1]?.reason ?? '' }] : [],
  )
}
