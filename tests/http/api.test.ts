import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { apiAddressOf, crossOriginHeaders, isApi, otherAddresses } from '#app/http/api-addresses'
import { problemOf } from '#app/http/problem.server'
import { fillPattern, listRoutes } from '#tests/support/routes'

async function told(thrown: unknown, locale: 'az' | 'en' | 'ru' = 'en') {
  const answer = problemOf(thrown, locale)
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.json() }
}

test('a refusal becomes problem details with the same status, in the language of the reader', async () => {
  expect(await told(new Refusal('not_found', 'error.not_found'), 'ru')).toEqual({
    status: 404,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'ru',
      'cache-control': 'no-store',
      vary: 'Cookie, Accept-Language',
    },
    body: {
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: expect.stringMatching(/^[А-ЯЁ]/),
    },
  })
})

test('a refusal of too many requests says how many seconds to wait', async () => {
  const { status, headers, body } = await told(new Refusal('too_many', 'error.too_many', { minutes: 3 }))
  expect([status, headers['retry-after']]).toEqual([429, '180'])
  expect(body).toEqual({
    type: 'about:blank',
    title: 'Too Many Requests',
    status: 429,
    detail: 'Too many attempts. Wait 3 minutes.',
  })
})

test('a visitor gets 401 and no address to go to', async () => {
  const { status, headers, body } = await told(new Refusal('sign_in', 'error.sign_in_first'))
  expect([status, headers.location, body.title]).toEqual([401, undefined, 'Unauthorized'])
})

test('a server error shows neither message nor stack', async () => {
  const { status, body } = await told(new Error('password=hunter2 in select * from users'))
  expect(status).toBe(500)
  expect(body).toEqual({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'If you were saving something, check whether it was saved. Try again in a minute.',
  })
})

test('a database that cannot be reached is 503', async () => {
  const lost = new Error('Failed query', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) })
  const { status, headers } = await told(lost)
  expect([status, headers['retry-after']]).toEqual([503, '5'])
})

test('the routes below /api are exactly those that use api()', () => {
  const params = { slug: 's', entryId: 'e', stageId: 't', number: '1' }
  const address = (pattern: string) =>
    fillPattern(
      pattern.replace(/:(\w+)/g, (part, name) => (name in params ? part : 'x')).replace('*', 'x'),
      params,
    )
  const routes = listRoutes().filter(({ reads }) => reads)
  const uses = (folder: string) => {
    const source = readFileSync(`app/routes/${folder}/route.tsx`, 'utf8')
    return source.includes("'./route.server'")
      ? /\bapi\(/.test(readFileSync(`app/routes/${folder}/route.server.ts`, 'utf8'))
      : false
  }
  const using = routes.filter(({ folder }) => uses(folder)).map(({ pattern }) => pattern)
  expect(using.length).toBeGreaterThan(0)
  expect(routes.map(({ pattern }) => pattern).filter(pattern => isApi(address(pattern)))).toEqual(using)
})

test('scripts of any site may read what a visitor may ask, and nothing else', () => {
  const open = { 'Access-Control-Allow-Origin': '*' }
  expect(crossOriginHeaders('/api/v1/ledger-heads')).toEqual(open)
  expect(crossOriginHeaders('/api/v1/challenges/a/ledger/')).toEqual(open)
  expect(crossOriginHeaders('/API/v1/keys')).toEqual(open)
  const receipt = '/api/v1/entries/a/stages/b/versions/1/receipt'
  for (const path of [receipt, `${receipt}.data`, receipt.toUpperCase(), '/api/v1/me', '/api/v2/host/x'])
    expect(crossOriginHeaders(path)).toEqual({})
  for (const path of ['/challenges/a', '/me', '/apis/v1/keys']) expect(crossOriginHeaders(path)).toEqual({})
})

test('every other address leads to a route, with the parts that the address names', () => {
  const patterns = listRoutes().map(({ pattern }) => pattern.replace(/:\w+/g, 'x1'))
  for (const other of Object.keys(otherAddresses)) {
    const address = apiAddressOf(other.replace(/:\w+/g, 'x1')) ?? ''
    expect([other, patterns.includes(address)]).toEqual([other, true])
  }
  expect(apiAddressOf('/entries/e/stages/s/versions/2/receipt/proof')).toBe(
    '/api/v1/entries/e/stages/s/versions/2/receipt',
  )
  expect(apiAddressOf('/Challenges/Green-Ideas/Ledger/')).toBe('/api/v1/challenges/Green-Ideas/ledger')
})

test('an address that only resembles another address is left as it is', () => {
  const paths = [
    '/challenges/a',
    '/challenges//ledger',
    '/challenges/a/b/ledger',
    '/challenges/a>;b/ledger',
    '/',
  ]
  expect(paths.map(apiAddressOf)).toEqual(paths.map(() => null))
})
