import { expect, test } from 'vitest'
import { isTimeZone } from '#app/domain/shared/time-zone'

test.each(['Asia/Baku', 'UTC', 'Europe/Kiev', 'America/Argentina/Buenos_Aires', 'Etc/GMT+4'])(
  '%s is a time zone',
  zone => expect(isTimeZone(zone)).toBe(true),
)

test.each(['', 'Baku', '+04:00', '+0400', 'Asia/Baku\n', 'x'.repeat(10_000), 'Asia/Nowhere'])(
  '%j is no time zone',
  text => expect(isTimeZone(text)).toBe(false),
)
