import { metricCatalogue } from '#app/domain/metrics/catalogue'
import { metricKeys, valueKinds } from '#app/domain/metrics/keys'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import { paths } from '#app/paths'

/** Every metric that a stage can be scored by, grouped by what a prediction is. */
export const loader = pageLoader(async ctx => {
  const t = translate(ctx.locale)
  const { metrics, kinds } = metricTexts[ctx.locale]
  const groups = valueKinds.map(kind => ({
    kind,
    ...kinds[kind],
    metrics: metricKeys
      .filter(key => metricCatalogue[key].kind === kind)
      .map(key => ({
        key,
        best: metricCatalogue[key].best,
        name: metrics[key].name,
        says: metrics[key].says,
      })),
  }))
  const head = { title: t('metrics.title'), description: t('metrics.lead') }
  return { groups, head: { ...head, origin: ctx.origin, path: paths.metrics() } }
})
