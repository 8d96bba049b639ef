import { expect, test } from 'vitest'
import { errorCode, isConnectionLost, isUnavailable } from '#db/error-code'

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code })

test('the code of an error is its own, or that of the nearest cause that has one', () => {
  const wrapped = new Error('Failed query', { cause: coded('23505') })
  const found = [coded('40001'), wrapped, new Error('none'), 'text', null].map(errorCode)
  expect(found).toEqual(['40001', '23505', null, null, null])
})

test('a lost connection and a held lock differ from query errors', () => {
  const codes = [
    '57P01',
    '08006',
    'ECONNREFUSED',
    '53300',
    'SQLITE_BUSY',
    '55P03',
    '23505',
    '22P02',
    'SQLITE_FULL',
  ]
  expect(codes.filter(code => isConnectionLost(coded(code)))).toEqual([
    '57P01',
    '08006',
    'ECONNREFUSED',
    '53300',
  ])
  expect(codes.filter(code => !isUnavailable(coded(code)))).toEqual(['23505', '22P02', 'SQLITE_FULL'])
})

test('a cut connection is recognised by its message', () => {
  const cut = new Error('Failed query', { cause: new Error('Connection terminated unexpectedly') })
  expect(isUnavailable(cut)).toBe(true)
})
