import { expect, test } from 'vitest'
import * as starts from '#app/domain/editing/templates/starts'
import { locales } from '#app/domain/shared/local-text'

test.each(Object.entries(starts))('the template %s is written in three languages', (_, start) => {
  const { summary, brief, rules, stages } = start
  const texts = [
    ...[summary, brief, rules ?? {}],
    ...stages.flatMap(({ form, rubric }) => [
      ...form.map(({ label }) => label),
      ...rubric.criteria.flatMap(({ name, anchors }) => [name, ...anchors.map(({ label }) => label)]),
    ]),
  ]
  for (const text of texts) for (const locale of locales) expect(text[locale]?.trim()).toBeTruthy()
  for (const { form, rubric } of stages) {
    expect(new Set(form.map(({ id }) => id)).size).toBe(form.length)
    expect(rubric.criteria.length).toBeGreaterThanOrEqual(3)
  }
})
