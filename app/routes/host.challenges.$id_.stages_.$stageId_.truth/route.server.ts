import { uploadTruth } from '#app/domain/attempts/commands/upload-truth.server'
import { TableInput } from '#app/domain/attempts/input'
import { loadMetricStage } from '#app/domain/attempts/metric-stage.server'
import { ensure } from '#app/domain/shared/verdict'
import { redirectWith } from '#app/http/flash.server'
import { keepTable } from '#app/http/keep-table.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** Accepts the truth of a stage: checks the actor, then stores the bytes, and then writes the row that names them. */
export const action = buttonAction(TableInput, async (ctx, { file }, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  ensure((await loadMetricStage(ctx.db, ctx, place)).verdict)
  await uploadTruth(ctx, place, await keepTable(file))
  return redirectWith(
    paths.stageMetric(place.challengeId, place.stageId),
    'success',
    'attempts.truth_uploaded',
  )
})
