import { expect, test } from 'vitest'
import { browserName } from '#app/http/browser-name'

test('a browser is named with its system, and an unknown one is not guessed', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'
  expect(browserName(firefox)).toBe('Firefox, Windows')
  expect(browserName(null)).toBe(null)
  expect(browserName('')).toBe(null)
})

test('a browser name of a megabyte is read within 10 ms', () => {
  browserName('(')
  const before = performance.now()
  browserName('('.repeat(1_000_000))
  expect(performance.now() - before).toBeLessThan(10)
})
