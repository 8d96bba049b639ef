import fc from 'fast-check'
import { expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'

const day = 86_400_000

test('a text with the time left is equal until the instant it is said to hold until, and then another', () => {
  const at = new Date('2026-07-01T00:00:00Z')
  const near = fc.integer({ min: -130_000, max: 130_000 })
  const far = fc.integer({ min: -9 * day, max: 9 * day })
  fc.assert(
    fc.property(fc.oneof(near, far), fc.double({ min: 0, max: 1, noNaN: true }), (distance, part) => {
      let until = Number.POSITIVE_INFINITY
      const format = formats('en', translate('en'), 'UTC', end => {
        until = Math.min(until, end)
      })
      const said = (now: number) =>
        JSON.stringify([format.relative(at, new Date(now)), format.left(at, new Date(now))])
      const now = at.getTime() + distance
      const first = said(now)
      const end = until
      expect(end).toBeGreaterThan(now)
      expect(said(Math.floor(now + part * (end - 1 - now)))).toBe(first)
      expect(said(end - 1)).toBe(first)
      expect(format.relative(at, new Date(end))).not.toBe(format.relative(at, new Date(now)))
    }),
    { numRuns: 2_000 },
  )
})
