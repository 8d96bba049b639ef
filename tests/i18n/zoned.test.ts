import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { zoned } from '#app/i18n/zoned'

test('the clock of every time zone is read as Temporal reads it, also around changes of the offset', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Asia/Baku')
  const at = fc.date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(zone, at, (timeZone, instant) => {
      const { offsetMinutes, ...reading } = zoned(instant, timeZone)
      const expected = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
      const { year, month, day, hour, minute, second, millisecond } = expected
      expect(reading).toEqual({ year, month, day, hour, minute, second, millisecond })
      expect(offsetMinutes).toBe(Math.round(expected.offsetNanoseconds / 60_000_000_000))
    }),
    { numRuns: 2_000 },
  )
})
