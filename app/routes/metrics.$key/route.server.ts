import { exampleValue, metricCatalogue } from '#app/domain/metrics/catalogue'
import { isMetricKey } from '#app/domain/metrics/keys'
import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from '#app/http/page.server'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import { paths } from '#app/paths'
import { renderMarkdown } from '#app/text/markdown.server'

/** One metric, as its record in the catalogue and its words say; the example is computed by the metric itself. */
export const loader = pageLoader(async (ctx, { params }) => {
  const asked = params.key ?? ''
  const key = orNotFound(isMetricKey(asked) ? asked : null)
  const record = metricCatalogue[key]
  const { kind, twoClasses, best, range, formula, source, example } = record
  const { metrics, kinds } = metricTexts[ctx.locale]
  const { name, says, notes } = metrics[key]
  const value = exampleValue(record)
  return {
    ...{ name, says, notes, best, range, source, twoClasses },
    kind: kinds[kind],
    formula: (await renderMarkdown(`$$\n${formula}\n$$`)).html,
    example: {
      positive: 'positive' in example ? example.positive : null,
      rows: example.truth.map((truth, row) => ({
        row: row + 1,
        truth: String(truth),
        predicted: String(example.predicted[row]),
      })),
      value: value.ok ? value.value : null,
    },
    head: { title: name, description: says, origin: ctx.origin, path: paths.metric(key) },
  }
})
