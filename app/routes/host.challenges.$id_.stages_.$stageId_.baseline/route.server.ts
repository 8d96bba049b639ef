import { scoreBaseline } from '#app/domain/attempts/commands/score-baseline.server'
import { TableInput } from '#app/domain/attempts/input'
import { loadMetricStage } from '#app/domain/attempts/metric-stage.server'
import { loadMetricDesk } from '#app/domain/attempts/queries/load-metric-desk.server'
import { ensure } from '#app/domain/shared/verdict'
import { redirectWith } from '#app/http/flash.server'
import { keepTable } from '#app/http/keep-table.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  return { desk: await loadMetricDesk(ctx, place), title: pageTitle(ctx, 'attempts.baseline') }
})

/** Scores the host's own solution on the spot; a faulty file comes back with what is wrong with it. */
export const action = formAction(TableInput, async (ctx, { file }, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  ensure((await loadMetricStage(ctx.db, ctx, place)).verdict)
  const kept = await keepTable(file)
  const report = await scoreBaseline(ctx, place, kept)
  if (report.kind !== 'fine') return Response.json({ report, file: kept.name }, { status: 422 })
  return redirectWith(
    paths.stageMetric(place.challengeId, place.stageId),
    'success',
    'attempts.baseline_scored',
  )
})
