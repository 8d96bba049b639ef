import { expect, test } from 'vitest'
import { browserName } from '#app/http/browser-name'

test('a browser is named with its system, and an unknown one is not guessed', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'
  expect(browserName(firefox)).toBe('Firefox, Windows')
  expect(browserName(null)).toBe(null)
  expect(browserName('')).toBe(null)
})
