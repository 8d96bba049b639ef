import { replaceTruth } from '#app/domain/attempts/commands/replace-truth.server'
import { ReplacementInput } from '#app/domain/attempts/input'
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
  return { desk: await loadMetricDesk(ctx, place), title: pageTitle(ctx, 'attempts.replace') }
})

/** Begins to replace the truth; what is wrong with the file comes back with the reason that was typed. */
export const action = formAction(ReplacementInput, async (ctx, { file, reason }, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  ensure((await loadMetricStage(ctx.db, ctx, place)).replace)
  const checked = await replaceTruth(ctx, place, { file: await keepTable(file), reason })
  if (checked.kind !== 'fine') return Response.json({ checked, typed: { reason } }, { status: 422 })
  return redirectWith(
    paths.stageTruthReplacement(place.challengeId, place.stageId),
    'success',
    'attempts.replace_begun',
  )
})
