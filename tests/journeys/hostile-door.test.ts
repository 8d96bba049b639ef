import { expect, test } from 'vitest'
import { sendLargeBody } from '#tests/support/large-body'
import { raw } from '#tests/support/raw'
import { inLanes } from '#tests/support/requests'
import { asked, server, serveSecretWorld, world } from '#tests/support/secret-server'

/** What the server checks before it uses the database: one database is enough. */
serveSecretWorld()

test('a malformed address gives 400 or 404 without internal details', async () => {
  const paths = [
    '/challenges/%',
    '/challenges/%E0%A4%A',
    '/challenges/%00',
    '/challenges/a%00b.data',
    '/challenges?q=%00',
    '/challenges/..%2f..%2fetc%2fpasswd',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2fserver%2findex.js',
    '/assets/%2e%2e/%2e%2e/server/index.js',
    '/files/..%2f..%2f..%2fetc%2fpasswd',
    '/files/%ff',
    '/uploads/..%2f..%2fmeydan.db',
    `/challenges/${'a'.repeat(7000)}`,
    '/challenges/__proto__',
    '/.env',
    '/.git/config',
  ]
  for (const path of paths) {
    const { status, body } = await raw(server.origin, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n`)
    expect([path, status]).toEqual([path, expect.toSatisfy(code => [400, 401, 404, 405].includes(code))])
    expect(body).not.toMatch(/node_modules|\.ts:\d|root:|\bat \w+ \(/)
  }
})

test('an odd address in a private area sends a visitor to sign in', async () => {
  const paths = [
    '/host/challenges/constructor/edit/__proto__',
    '/entries/x/stages/y/versions/99999999999999999999',
  ]
  for (const path of paths) {
    const { status, headers } = await asked(path)
    expect([status, headers.get('location')]).toEqual([302, `/sign-in?next=${encodeURIComponent(path)}`])
    expect([path, (await asked(path, { as: 'own' })).status]).toEqual([path, 404])
  }
})

test('a query of any size and shape gives a list', async () => {
  const queries = [
    `q=${'a'.repeat(10_000)}`,
    `q=${encodeURIComponent('%_\\\'"();--🙂\u202e')}`,
    'page=-1',
    'page=1e99',
    'page=9007199254740991',
    'min=NaN',
    'min=-5',
    'min=99999999999999999999999',
    'sort=__proto__',
    'institution=%27%20or%201=1',
    Array.from({ length: 1500 }, (_, n) => `t=${n}`).join('&'),
  ]
  for (const query of queries)
    for (const path of ['/challenges', '/winners', `/institutions/${world.institutionSlug}`]) {
      const { status } = await asked(`${path}?${query}`)
      expect([path, query.slice(0, 40), status]).toEqual([path, query.slice(0, 40), 200])
    }
})

test('a hostile Host header or an untrusted proxy does not change the answer', async () => {
  const hosts = ['evil.example', 'evil.example:99999999', 'a b', '', '[::1', 'evil.example/x?', 'a@b', '%00']
  for (const host of hosts) {
    const { status, body } = await raw(server.origin, `GET /join HTTP/1.1\r\nHost: ${host}\r\n`)
    expect([host, status]).toEqual([host, expect.toSatisfy(code => code === 200 || code === 400)])
    expect(body).not.toContain('evil.example')
  }
  const forwarded = await raw(
    server.origin,
    'GET /me HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example:999999\r\n',
  )
  expect(forwarded.status).toBe(302)
  expect(forwarded.body).not.toContain('evil.example')
  const absolute = await raw(server.origin, 'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n')
  expect(absolute.status).toBe(400)
})

test('no header content causes a server error', async () => {
  const all: Record<string, string>[] = [
    { referer: 'not an address' },
    { referer: 'https://evil.example//evil.example' },
    { cookie: 'session=%E0%A4%A; flash=%%%; zone=%FF; locale=xx; theme=__proto__' },
    { cookie: `session=${'a'.repeat(4000)}` },
    { cookie: 'flash=eyJ0b25lIjoic3VjY2VzcyIsIm1lc3NhZ2UiOiJ4In0=.forged' },
    { 'accept-language': `${'az,'.repeat(1000)}` },
    { 'content-type': 'multipart/form-data' },
    { 'if-none-match': '"'.repeat(500) },
    { range: 'bytes=9-1,-5,0-99999999999999' },
  ]
  for (const headers of all)
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? 'x=1' : undefined
      const { status } = await asked('/email-verification-request', { method, headers, body, as: 'own' })
      expect([headers, method, status < 500]).toEqual([headers, method, true])
      const page = await asked('/', { headers })
      expect([headers, page.status]).toEqual([headers, 200])
    }
})

test('a body that is not a form is refused, whatever its content type', async () => {
  const boundary = 'multipart/form-data; boundary=x'
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const bodies: [string, string][] = [
    ['multipart/form-data', 'x'],
    [boundary, ''],
    [boundary, '--x'],
    [boundary, '--x\r\nContent-Disposition: form-data\r\n\r\nv\r\n--x--'],
    [boundary, `${part('email', 'a')}--y--`],
    [boundary, `${Array.from({ length: 10_000 }, (_, n) => part(`f${n}`, 'v')).join('')}--x--`],
    [boundary, `${Array.from({ length: 30_000 }, () => part('pair', 'v')).join('')}--x--`],
    ['application/json', '{"email":"a@b.az"}'],
    ['text/plain', 'email=a'],
    ['application/x-www-form-urlencoded', `${'a.'.repeat(5000)}b=1`],
    ['application/x-www-form-urlencoded', 'email%5B999999999%5D=1'],
    ['application/x-www-form-urlencoded', '__proto__.admin=1&constructor.prototype.x=1'],
    ['application/x-www-form-urlencoded', 'email=a&__intent__=garbage'],
    ['application/x-www-form-urlencoded', 'email=a&__intent__=%7B%22type%22%3A%22insert%22%7D'],
    ['application/x-www-form-urlencoded', 'email=a&__state__=%7B'],
    ['application/x-www-form-urlencoded', 'email=%ff%fe&email=%00'],
  ]
  for (const [type, body] of bodies) {
    const started = performance.now()
    const answer = await asked('/forgotten-password', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    const what = `${type} ${body.slice(0, 60)}`
    expect([what, answer.status]).toEqual([what, expect.toSatisfy(code => [400, 413, 422].includes(code))])
    expect([what, performance.now() - started < 5000]).toEqual([what, true])
  }
})

test('a body over the limit gives 413, with or without a declared length, while others are served', async () => {
  const said = await raw(
    server.origin,
    'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n',
  )
  expect(said.status).toBe(413)
  const [status] = await Promise.all([
    sendLargeBody({ url: `${server.origin}/forgotten-password`, megabytes: 70, fill: 'a', chunked: true }),
    inLanes([1, 2, 3, 4, 5, 6], async () => expect((await asked('/join')).status).toBe(200)),
  ])
  expect(status).toBe(413)
  expect((await asked('/join')).status).toBe(200)
})
