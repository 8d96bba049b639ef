import { readdirSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '#db/client.server'
import { sendLargeBody } from '#tests/support/large-body'
import { makePerson } from '#tests/support/people'
import { memoryOf, processorTimeOf } from '#tests/support/process-memory'
import { raw } from '#tests/support/raw'
import { startServer, type TestServer } from '#tests/support/server'
import { signIn } from '#tests/support/sessions'

/** What the server checks before a page is handled: one database is enough. */
let server: TestServer
let database: Database
beforeAll(async () => {
  server = await startServer('sqlite')
  database = connect(server.databaseUrl)
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

test('every answer forbids frames and guessing of types, files and refusals included', async () => {
  const asset = readdirSync('build/client/assets')[0]
  const paths = [
    '/',
    '/join',
    '/health',
    '/nothing-here',
    '/favicon.svg',
    `/assets/${asset}`,
    '/challenges/%',
  ]
  for (const path of paths) {
    const { headers } = await fetch(server.origin + path)
    expect([path, headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual([
      path,
      'nosniff',
      'DENY',
    ])
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/)
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  }
})

test('a page names one address for reports, in the old way and in the new one', async () => {
  const { headers } = await fetch(`${server.origin}/join`)
  expect(headers.get('content-security-policy')).toContain('report-uri /csp-reports; report-to csp')
  expect(headers.get('reporting-endpoints')).toBe('csp="/csp-reports"')
})

test('a method that no address knows is answered 405, and says which ones there are', async () => {
  for (const method of ['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    const { status, body } = await raw(server.origin, `${method} / HTTP/1.1\r\nHost: localhost\r\n`)
    expect([method, status]).toEqual([method, 405])
    expect(body).toMatch(/^Allow: GET, HEAD, POST\r$/m)
  }
})

test("a refusal of the edge is in the reader's language", async () => {
  const told = await raw(server.origin, 'TRACE / HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ru\r\n')
  expect(told.body).toContain('<html lang="ru">')
  expect(told.body).toContain('Этот адрес нельзя использовать таким способом.')
})

const hostile = [
  { what: 'fields without end', fill: 'a&', type: 'application/x-www-form-urlencoded', megabytes: 16 },
  { what: 'one long field', fill: 'a', type: 'application/x-www-form-urlencoded', megabytes: 60 },
  { what: 'parts without end', fill: '--x\r\n', type: 'multipart/form-data; boundary=x', megabytes: 60 },
  { what: 'no form at all', fill: '{', type: 'application/json', megabytes: 60 },
]

test('a large body of a visitor is refused before it is read, whatever it is, while others are served', async () => {
  await fetch(`${server.origin}/join`)
  const before = memoryOf(server.process)
  for (const { what, ...body } of hostile) {
    for (const chunked of [false, true]) {
      const begun = performance.now()
      const refused = sendLargeBody({ url: `${server.origin}/preferences`, ...body, chunked })
      expect((await fetch(`${server.origin}/health`)).status).toBe(200)
      expect([what, await refused]).toEqual([what, 413])
      expect([what, performance.now() - begun < 1000]).toEqual([what, true])
    }
  }
  expect(memoryOf(server.process) - before).toBeLessThan(100)
})

test('fifty large bodies at once leave the server responsive and use little memory', async () => {
  const before = memoryOf(server.process)
  const spent = processorTimeOf(server.process)
  const url = `${server.origin}/sign-in`
  const all = Array.from({ length: 50 }, () => sendLargeBody({ url, megabytes: 60, fill: 'a' }))
  expect((await fetch(`${server.origin}/health`)).status).toBe(200)
  expect(await Promise.all(all)).toEqual(all.map(() => 413))
  expect(memoryOf(server.process) - before).toBeLessThan(150)
  // three gigabytes if the clients send all of it
  expect(processorTimeOf(server.process) - spent).toBeLessThan(2)
})

test('a form with files may be large for a person who is signed in, and for nobody else', async () => {
  const person = await makePerson(database)
  const cookie = await signIn(database, person.id)
  const form = {
    url: `${server.origin}/entries/x/stages/y/draft`,
    type: 'multipart/form-data; boundary=x',
    megabytes: 3,
    fill: 'a',
  }
  expect(await sendLargeBody(form)).toBe(401)
  expect(await sendLargeBody({ ...form, cookie: 'session=invented' })).toBe(401)
  expect(await sendLargeBody({ ...form, cookie, chunked: true })).toBe(400)
  expect(await sendLargeBody({ ...form, cookie })).toBe(400)
  expect(await sendLargeBody({ ...form, cookie, megabytes: 65 })).toBe(413)
})

test('a server that is asked to stop tells every connection, breaks no request, and ends with 0', async () => {
  const ending = await startServer('sqlite')
  const ended = new Promise(resolve => ending.process.once('exit', code => resolve(code)))
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  let served = 0
  const onServed = () => {
    served++
    if (served === 200) ending.process.kill('SIGTERM')
  }
  const lanes = Array.from({ length: 32 }, () => askUntilTold(`${ending.origin}/health`, { agent, onServed }))
  expect(await Promise.all(lanes)).toEqual(lanes.map(() => 'told'))
  expect(await ended).toBe(0)
  await ending.stop()
})

type Asking = { agent: Agent; onServed: () => void }

/** Repeats requests over a kept-alive connection until an answer announces that it will be closed, or an error. */
async function askUntilTold(url: string, { agent, onServed }: Asking): Promise<string> {
  let said = 'kept'
  while (said === 'kept') {
    said = await new Promise<string>(resolve => {
      const request = get(url, { agent }, response => {
        response.resume()
        response.on('error', error => resolve(String(error)))
        response.on('end', () => resolve(response.headers.connection === 'close' ? 'told' : 'kept'))
      })
      request.on('error', error => resolve(String(error)))
    })
    onServed()
  }
  return said
}
