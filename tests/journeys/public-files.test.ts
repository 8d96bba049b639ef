import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAll } from '#app/domain/ledger/record.server'
import { connect, type Database } from '#db/client.server'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'
import { memoryOf } from '#tests/support/process-memory'
import { publishResult } from '#tests/support/proof-story'
import { startServer, type TestServer } from '#tests/support/server'

/** The signed files that everyone may download, of a challenge with a long ledger. */
let server: TestServer
let database: Database
let slug = ''
let addEvents: (count: number) => Promise<void>
beforeAll(async () => {
  server = await startServer('sqlite')
  database = connect(server.databaseUrl)
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const captain = await makePerson(database)
  const { entryId } = await makeSubmission(database, { ...challenge, captain, name: 'Sirab' })
  await publishResult(database, { ...challenge, host, publishAt: days(40) })
  slug = challenge.slug
  const event = { kind: 'entry.withdrawn' as const, payload: { entryId } }
  addEvents = count =>
    database.transaction(tx =>
      recordAll(
        tx,
        ctxOf(database, captain, days(40)),
        challenge.challengeId,
        Array.from({ length: count }, () => event),
      ),
    )
  await addEvents(10_000)
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

const ledger = () => `${server.origin}/api/v1/challenges/${slug}/ledger`

type Asking = { seconds?: number; headers?: Record<string, string> }

/** A request of a visitor this many seconds after the result: a file contains the time of its creation. */
function ask(url: string, { seconds = 0, headers }: Asking = {}) {
  const now = new Date(days(41).getTime() + seconds * 1000).toISOString()
  return fetch(url, { headers: { ...headers, 'x-test-now': now } })
}

test('a ledger that fifty readers request at once is built once with constant memory', async () => {
  const first = await ask(ledger())
  const made = await first.text()
  expect(made.length).toBeGreaterThan(3_000_000)
  const before = memoryOf(server.process)
  for (const round of [1, 2, 3]) {
    await addEvents(1)
    const texts = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => (await ask(ledger(), { seconds: 60 * round + n })).text()),
    )
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).not.toBe(made)
  }
  // one of the files is four megabytes
  expect(memoryOf(server.process) - before).toBeLessThan(150)
})

test('a reader with the file gets 304 until something happens', async () => {
  const answer = await ask(ledger())
  const etag = must(answer.headers.get('etag'))
  expect(etag).toMatch(/^"[0-9a-f]{64}-gzip"$/)
  await answer.arrayBuffer()
  const again = await ask(ledger(), { seconds: 500, headers: { 'if-none-match': etag } })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  await addEvents(1)
  const later = await ask(ledger(), { headers: { 'if-none-match': etag } })
  expect(later.status).toBe(200)
  expect(later.headers.get('cache-control')).toBe('private, no-cache')
  await later.arrayBuffer()
})

test('a client without gzip gets the same bytes uncompressed', async () => {
  const plain = await ask(ledger(), { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBe(null)
  const text = await plain.text()
  expect(Number(plain.headers.get('content-length'))).toBe(Buffer.byteLength(text))
  expect(await (await ask(ledger())).text()).toBe(text)
  expect(JSON.parse(text).ledger.challenge).toBe(slug)
})

test('the file is 404 a millisecond before the result, although it is cached', async () => {
  await (await ask(ledger())).arrayBuffer()
  const now = new Date(days(40).getTime() - 1).toISOString()
  const before = await fetch(ledger(), { headers: { 'x-test-now': now } })
  expect((await before.json()).format).toBe('meydan.ledger-heads')
})

test('the newest heads are built once per minute', async () => {
  const heads = `${server.origin}/api/v1/ledger-heads`
  const texts = await Promise.all(
    Array.from({ length: 20 }, async (_, n) => (await ask(heads, { seconds: n })).text()),
  )
  expect(new Set(texts).size).toBe(1)
  expect(JSON.parse(must(texts[0])).format).toBe('meydan.ledger-heads')
})

test('the server answers other requests while a ledger is built', async () => {
  await addEvents(1)
  const made = ask(ledger())
  const begun = performance.now()
  expect((await fetch(`${server.origin}/health`)).status).toBe(200)
  expect(performance.now() - begun).toBeLessThan(500)
  await (await made).arrayBuffer()
})
