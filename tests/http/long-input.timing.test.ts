import { expect, test } from 'vitest'
import { browserName } from '#app/http/browser-name'
import { fieldCounter } from '#app/http/field-counter'

test('a browser name of a megabyte is read within 10 ms', () => {
  browserName('(')
  const before = performance.now()
  browserName('('.repeat(1_000_000))
  expect(performance.now() - before).toBeLessThan(10)
})

test('counting the fields of 16 MB of separators takes less than a second', () => {
  const count = fieldCounter('application/x-www-form-urlencoded')
  const chunk = Buffer.alloc(65_536, 'a&')
  const begun = performance.now()
  let seen = 0
  for (let n = 0; n < 244; n++) seen = count(chunk)
  expect(seen).toBe(244 * 32_768)
  expect(performance.now() - begun).toBeLessThan(1000)
})
