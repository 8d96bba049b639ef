import { describe, expect, test } from 'vitest'
import { exampleValue, isBetter, metricCatalogue } from '#app/domain/metrics/catalogue'
import { metricKeys } from '#app/domain/metrics/keys'
import type { Label } from '#app/domain/metrics/labels'
import { locales } from '#app/domain/shared/local-text'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import { renderMarkdown } from '#app/text/markdown.server'
import { numberOf } from './support'

/** A perfect prediction: for scores and probabilities 1 in the rows of the positive class. */
const perfect = (key: (typeof metricKeys)[number]): readonly Label[] => {
  const { kind, example } = metricCatalogue[key]
  const positive = 'positive' in example ? example.positive : null
  return kind === 'score' || kind === 'probability'
    ? example.truth.map(label => Number(label === positive))
    : example.truth
}

describe.each(metricKeys)('the catalogue record of %s', key => {
  const record = metricCatalogue[key]
  const { example, range, best } = record

  test('has an example with a value within its range', () => {
    const value = numberOf(exampleValue(record))
    expect(value).toBeGreaterThanOrEqual(range[0] ?? Number.NEGATIVE_INFINITY)
    expect(value).toBeLessThanOrEqual(range[1] ?? Number.POSITIVE_INFINITY)
  })

  test('gives a perfect prediction the best end of its range, which is better than the example', () => {
    const positive = ('positive' in example && example.positive) || null
    const value = numberOf(record.measure({ ...example, predicted: perfect(key), positive }))
    expect(value).toBeCloseTo((best === 'high' ? range[1] : range[0]) ?? Number.NaN, 12)
    expect(isBetter(record, value, numberOf(exampleValue(record)))).toBe(true)
  })

  test('has a formula that can be set, and words in every language', async () => {
    const { html, problem } = await renderMarkdown(`$$\n${record.formula}\n$$`)
    expect(problem).toBe(null)
    expect(html).toContain('<math')
    expect(html).not.toContain('merror')
    for (const locale of locales) {
      const { name, says, notes } = metricTexts[locale].metrics[key]
      expect([name, says, ...notes].filter(text => text.trim() === '')).toEqual([])
    }
  })
})

test('the names of the metrics are different in every language', () => {
  for (const locale of locales) {
    const names = metricKeys.map(key => metricTexts[locale].metrics[key].name)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('kappa counts the distance of grades, also where a grade between them has no row', () => {
  const { measure } = metricCatalogue.quadratic_kappa
  const grades = (...values: number[]) => ({ truth: values.map(String), positive: null })
  const near = measure({ ...grades(1, 1, 5, 5), predicted: ['1', '1', '5', '4'] })
  const far = measure({ ...grades(1, 1, 5, 5), predicted: ['1', '1', '5', '2'] })
  expect(numberOf(near)).toBeGreaterThan(numberOf(far))
  expect(measure({ ...grades(1, 2), predicted: ['a', 'b'] })).toEqual({ ok: false, error: 'mixed_labels' })
})
