import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#app/paths'
import { fillPattern, listRoutes } from '#tests/support/routes'
import { startServer, type TestServer } from '#tests/support/server'

/** Addresses that nothing of ours asks for: each gets a plain refusal, and the log no stack. */
let server: TestServer
let output = ''
beforeAll(async () => {
  server = await startServer('sqlite')
  server.process.stdout?.on('data', chunk => {
    output += String(chunk)
  })
})
afterAll(() => server.stop())

const ask = (path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, {
    redirect: 'manual',
    ...init,
    headers: { 'accept-language': 'en', 'sec-fetch-site': 'same-origin', ...init.headers },
  })

const filled = (pattern: string) =>
  fillPattern(pattern, {
    '*': 'x',
    ...Object.fromEntries([...pattern.matchAll(/:(\w+)/g)].map(([, name]) => [name, 'x'])),
  })
const files = listRoutes().filter(({ folder, page, reads }) => reads && !page && folder !== 'uploads.$')

test.each(['routes/_index', 'root', 'no/such/route', ''])(
  'the old question for the data of one route, ?_data=%s, is answered 400 by a page',
  async name => {
    for (const path of ['/', '/winners', '/ledger/heads', '/nothing-here'])
      for (const key of ['_data', '%5Fdata'])
        expect((await ask(`${path}?${key}=${encodeURIComponent(name)}`)).status).toBe(400)
    expect(output).not.toContain('"stack"')
  },
)

test('a form that is sent to an address that only reads is answered 405 by a page', async () => {
  expect(files.length).toBeGreaterThan(5)
  for (const { pattern, acts } of files) {
    if (acts) continue
    const answer = await ask(filled(pattern), { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
    expect([pattern, answer.status, answer.headers.get('allow')]).toEqual([pattern, 405, 'GET, HEAD'])
    expect([pattern, await answer.text()]).toEqual([pattern, expect.not.stringContaining('Unexpected')])
  }
  expect(output).not.toContain('"stack"')
})

test('the data of an address that has no page are not there', async () => {
  for (const { pattern } of files)
    expect([pattern, (await ask(`${filled(pattern)}.data`)).status]).toEqual([pattern, 404])
  expect(output).not.toContain('"stack"')
})

test.each([
  ['/ENTRIES/x?a=B', '/entries/x?a=B'],
  ['/Staff', '/staff'],
  ['/mE/entries/', '/me/entries/'],
  ['/host/CHALLENGES/AbC', '/host/challenges/AbC'],
  ['/FILES/AbC', '/files/AbC'],
  ['/%65ntries/x%2Fy', '/entries/x%2Fy'],
  ['/s%74aff', '/staff'],
])('an address in another spelling, %s, leads to the usual one and takes no form', async (path, usual) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, usual])
  expect((await ask(path, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })).status).toBe(404)
  expect((await ask(path.replace(/\?.*|$/, '.data'))).status).toBe(404)
})

test.each(['/API/v1/keys', '/api/V1/keys', '/api/v1/%6beys'])(
  'no program is led elsewhere: %s',
  async path => {
    const { status, headers } = await ask(path)
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
  },
)

test('codes of letters that need them are read', async () => {
  expect((await ask('/challenges?q=%C9%99')).status).toBe(200)
  expect((await ask('/challenges?q=%61')).status).toBe(200)
})

test('a page that the sign-in would lead to is left out where its address is very long', async () => {
  const far = `/me/entries?q=${'a'.repeat(3000)}`
  expect((await ask(far)).headers.get('location')).toBe(paths.signIn('/'))
  const page = await (await ask(`/sign-in?next=${encodeURIComponent(far)}`)).text()
  expect(page).toContain('<input type="hidden" name="next" value="/"/>')
})
