import { expect, test } from 'vitest'
import { printedCode, readCode } from '#app/domain/certificates/code'
import { kindDue, sumOf } from '#app/domain/certificates/due'
import { areGiven } from '#app/domain/certificates/permissions'

const all = ['winner', 'finalist', 'participant', 'judge'] as const

test('a member gets the highest certificate that the challenge gives and the team has earned', () => {
  const won = { won: true, finalist: true, submitted: true }
  expect(kindDue({ kinds: all, ...won })).toBe('winner')
  expect(kindDue({ kinds: ['participant'], ...won })).toBe('participant')
  expect(kindDue({ kinds: ['judge'], ...won })).toBe(null)
  expect(kindDue({ kinds: all, won: false, finalist: false, submitted: false })).toBe(null)
})

test('certificates are given from the later of publication and the instant of the host', () => {
  const day = (date: number) => new Date(Date.UTC(2026, 0, date))
  const given = (from: Date | null, resultsAt: Date | null, now: Date) =>
    areGiven({ kinds: ['winner'], from }, { resultsAt, now })
  expect(given(null, null, day(9))).toBe(false)
  expect(given(null, day(5), day(4))).toBe(false)
  expect(given(null, day(5), day(5))).toBe(true)
  expect(given(day(7), day(5), day(6))).toBe(false)
  expect(given(day(3), day(5), day(4))).toBe(false)
  expect(areGiven({ kinds: [], from: null }, { resultsAt: day(1), now: day(9) })).toBe(false)
})

test('sums are of one currency', () => {
  const part = (amount: number | null, currency: string | null) => ({ prizeNames: [], amount, currency })
  expect(sumOf([part(100, 'AZN'), part(null, null), part(50, 'AZN')])).toEqual({
    amount: 150,
    currency: 'AZN',
  })
  expect(sumOf([part(100, 'AZN'), part(50, 'USD')])).toBe(null)
  expect(sumOf([part(null, null)])).toBe(null)
})

test('a code is read however it is typed, and nothing else is a code', () => {
  const code = '234BCDFGHJKMNPQR'
  expect(printedCode(code)).toBe('234B-CDFG-HJKM-NPQR')
  expect([printedCode(code), ' 234b cdfg–hjkm npqr '].map(readCode)).toEqual([code, code])
  expect(['', '234', `${code}2`, '0O1IAEU000000000', "' or 1=1 --"].map(readCode)).toEqual(
    Array(5).fill(null),
  )
})
