import { afterEach, beforeEach, expect } from 'vitest'

/**
 * A test fails when something writes a warning or an error to the console that the test does not expect. A test that
 * expects one puts its own spy there: `vi.spyOn(console, 'error').mockImplementation(…)`.
 */
const { error, warn } = console
const written: string[] = []

beforeEach(() => {
  console.error = (...words: unknown[]) => {
    error(...words)
    written.push(`error: ${words.map(String).join(' ')}`)
  }
  console.warn = (...words: unknown[]) => {
    warn(...words)
    written.push(`warn: ${words.map(String).join(' ')}`)
  }
})

afterEach(() => {
  Object.assign(console, { error, warn })
  expect(written.splice(0), 'what the test wrote to the console').toEqual([])
})
