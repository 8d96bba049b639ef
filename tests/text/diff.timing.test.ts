import { expect, test } from 'vitest'
import { diffWords } from '#app/text/diff'

test('two long unrelated texts are compared in under a second and can be reconstructed', () => {
  const before = Array.from({ length: 8_000 }, (_, i) => `old${i}`).join(' ')
  const after = Array.from({ length: 8_000 }, (_, i) => `new${i}`).join(' ')
  const start = performance.now()
  const parts = diffWords(before, after)
  expect(performance.now() - start).toBeLessThan(1_000)
  expect(parts).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})
