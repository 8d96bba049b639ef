import { setMetric } from '#app/domain/attempts/commands/set-metric.server'
import { MetricInput } from '#app/domain/attempts/input'
import { loadMetricDesk } from '#app/domain/attempts/queries/load-metric-desk.server'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import { metricKeys, valueKinds } from '#app/domain/metrics/keys'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  const { metrics, kinds } = metricTexts[ctx.locale]
  const groups = valueKinds.map(kind => ({
    title: kinds[kind].title,
    metrics: metricKeys
      .filter(key => metricCatalogue[key].kind === kind)
      .map(key => ({ key, name: metrics[key].name, twoClasses: metricCatalogue[key].twoClasses })),
  }))
  return { desk: await loadMetricDesk(ctx, place), groups, title: pageTitle(ctx, 'attempts.metric_title') }
})

/** Reads the whole truth; what is wrong with it, or with the choice of the metric, comes back with what was typed. */
export const action = formAction(MetricInput, async (ctx, input, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  const checked = await setMetric(ctx, storage, place, input)
  if (checked.kind !== 'fine') return Response.json({ checked, typed: input }, { status: 422 })
  return redirectWith(paths.stageMetric(place.challengeId, place.stageId), 'success', 'attempts.metric_set')
})
