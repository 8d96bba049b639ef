import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { refusalResponse } from '#app/http/refusals.server'

const request = new Request('https://meydan.example/challenges')

test('a database that cannot be reached is answered with 503 and when to come back', () => {
  const lost = new Error('Failed query', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) })
  const context: AppLoadContext = {}
  expect(refusalResponse(lost, request, context)).toMatchObject({
    data: { message: 'error.busy' },
    init: { status: 503 },
  })
  expect(context).toEqual({ retryAfter: '5' })
})

test('a disk without room is answered with 503 and words of its own, on both databases', () => {
  for (const code of ['SQLITE_FULL', '53100']) {
    const full = new Error('Failed query', { cause: Object.assign(new Error('x'), { code }) })
    expect(refusalResponse(full, request, {})).toMatchObject({
      data: { message: 'error.no_room' },
      init: { status: 503 },
    })
  }
})

test('any other error is rethrown unchanged', () => {
  const fault = Object.assign(new Error('x'), { code: '23505' })
  expect(refusalResponse(fault, request, {})).toBe(fault)
  const refusal = refusalResponse(new Refusal('forbidden', 'error.forbidden'), request, {})
  expect(refusal).toMatchObject({ init: { status: 403 } })
})
