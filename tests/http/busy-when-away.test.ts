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

test('any other error is rethrown unchanged', () => {
  const fault = Object.assign(new Error('x'), { code: '23505' })
  expect(refusalResponse(fault, request, {})).toBe(fault)
  const refusal = refusalResponse(new Refusal('forbidden', 'error.forbidden'), request, {})
  expect(refusal).toMatchObject({ init: { status: 403 } })
})
