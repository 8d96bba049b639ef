import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { crossOriginHeaders, isApi } from '#app/http/api-addresses'
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

test('a fault tells neither its message nor its stack', async () => {
  const { status, body } = await told(new Error('password=hunter2 in select * from users'))
  expect(status).toBe(500)
  expect(body).toEqual({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'Nothing was saved in part. Try again in a minute.',
  })
})

test('a database that cannot be reached is 503', async () => {
  const lost = new Error('Failed query', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) })
  const { status, headers } = await told(lost)
  expect([status, headers['retry-after']]).toEqual([503, '5'])
})

test('the list of API addresses has exactly the routes that use api()', () => {
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

test('scripts of any site may read public files, and no others', () => {
  const open = { 'Access-Control-Allow-Origin': '*' }
  expect(crossOriginHeaders('/ledger/heads')).toEqual(open)
  expect(crossOriginHeaders('/challenges/a/ledger/')).toEqual(open)
  expect(crossOriginHeaders('/challenges/a/results/bundle')).toEqual(open)
  expect(crossOriginHeaders('/.well-known/meydan-key')).toEqual(open)
  expect(crossOriginHeaders('/entries/a/stages/b/versions/1/receipt/proof')).toEqual({})
  expect(crossOriginHeaders('/challenges/a')).toEqual({})
  expect(crossOriginHeaders('/me')).toEqual({})
})
