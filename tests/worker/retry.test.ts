import { expect, test } from 'vitest'
import { maxAttempts, nextTry } from '#app/worker/retry'

const start = new Date('2026-06-01T08:00:00.000Z')

test('a failing job is tried within seconds at first and for three days in all', () => {
  let now = start
  const waits: number[] = []
  for (let attempts = 1; ; attempts++) {
    const next = nextTry(attempts, now)
    if (!next) break
    waits.push((next.getTime() - now.getTime()) / 1000)
    now = next
  }
  expect(waits.slice(0, 9)).toEqual([10, 30, 60, 120, 300, 600, 1200, 1800, 3600])
  expect(waits).toHaveLength(maxAttempts - 1)
  expect(Math.floor((now.getTime() - start.getTime()) / 3_600_000)).toBe(71)
})
