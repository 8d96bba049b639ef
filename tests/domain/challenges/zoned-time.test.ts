import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instantIn, localOf } from '#app/domain/challenges/zoned-time'

const instant = (text: string) => ({ ok: true, at: new Date(text) })

test('a typed time is an instant of its zone, with or without seconds, and reads the same again', () => {
  expect(instantIn('Asia/Baku', '2026-06-21T18:00')).toEqual(instant('2026-06-21T14:00:00Z'))
  expect(instantIn('Asia/Baku', '2026-06-21T18:00:00')).toEqual(instant('2026-06-21T14:00:00Z'))
  expect(localOf(new Date('2026-06-21T14:00:00Z'), 'Asia/Baku')).toBe('2026-06-21T18:00')
})

test('a skipped hour is refused, and a repeated hour means the first', () => {
  const skipped = { ok: false, reason: 'editing.skipped_hour' }
  expect(instantIn('Europe/Berlin', '2026-03-29T02:30')).toEqual(skipped)
  expect(instantIn('Europe/Berlin', '2026-03-29T01:59')).toEqual(instant('2026-03-29T00:59:00Z'))
  expect(instantIn('Europe/Berlin', '2026-03-29T03:00')).toEqual(instant('2026-03-29T01:00:00Z'))
  expect(instantIn('Europe/Berlin', '2026-10-25T02:30')).toEqual(instant('2026-10-25T00:30:00Z'))
})

test('text that is not a date has its own refusal', () => {
  const bad = { ok: false, reason: 'editing.bad_time' }
  for (const typed of ['', 'soon', '2026-02-31T18:00', '2026-06-21', '2026-06-21 18:00', '20260621T1800'])
    expect([typed, instantIn('Asia/Baku', typed)]).toEqual([typed, bad])
})

test('only one file converts wall-clock times', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
  const using = files.filter(file => readFileSync(join('app', file), 'utf8').includes('PlainDateTime.from'))
  expect(using).toEqual([join('domain', 'challenges', 'zoned-time.ts')])
})
