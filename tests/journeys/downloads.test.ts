import { connect as connectSocket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { connect, type Database } from '#db/client.server'
import { dataFiles } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { makePerson, start } from '#tests/support/people'
import { memoryOf } from '#tests/support/process-memory'
import { startServer, type TestServer } from '#tests/support/server'

const size = 50_000_000
const content = Buffer.alloc(size, 'all of this file is the same sentence. ')
let server: TestServer
let database: Database
let file: { path: string; tag: string }
beforeAll(async () => {
  server = await startServer('sqlite')
  database = connect(server.databaseUrl)
  file = await keepDataFile()
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

/** A file of a public challenge, which everyone can download. */
async function keepDataFile() {
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const { challengeId } = await makeChallenge(database, { institutionId })
  const storage = createDiskStorage(join(server.dataDir, 'files'))
  const staged = await storage.stage(content, { maxBytes: size })
  if (!staged.ok) throw new Error(staged.reason)
  await storage.keep(staged.stagedId)
  const { sha256 } = staged
  const id = newId()
  const about = { description: {}, licence: 'CC0-1.0', inBrief: false, uploadedAt: start }
  const row = { id, challengeId, name: 'large.csv', mediaType: 'text/csv', size, sha256, ...about }
  await database.transaction(async tx => {
    await tx.insert(dataFiles).values(row)
  })
  return { path: `/files/${id}`, tag: `"${sha256}"` }
}

const download = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(server.origin + file.path, { method, headers })

test('a file is sent whole, as an attachment that can be continued', async () => {
  const answer = await download()
  const { headers } = answer
  expect([answer.status, headers.get('etag'), headers.get('accept-ranges')]).toEqual([200, file.tag, 'bytes'])
  expect(headers.get('content-length')).toBe(String(size))
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="large.csv"; filename*=UTF-8''large.csv`,
  )
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; frame-ancestors 'none'")
  expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true)
})

test('a part of a file is sent alone, and only of the version that is asked for', async () => {
  const part = await download({ range: 'bytes=1000-1999', 'if-range': file.tag })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 1000-1999/${size}`])
  expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(1000, 2000))).toBe(true)
  const end = await download({ range: 'bytes=-5' })
  expect(await end.text()).toBe(content.subarray(-5).toString())
  const beyond = await download({ range: `bytes=${size}-` })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`])
  const others: Record<string, string>[] = [
    { range: 'bytes=0-1', 'if-range': '"another"' },
    { range: 'bytes=0-1,5-6' },
    { range: 'lines=1-2' },
  ]
  for (const headers of others) {
    const whole = await download(headers)
    await whole.body?.cancel()
    expect([headers.range, whole.status]).toEqual([headers.range, 200])
  }
})

test('a file that the reader has already is not sent again, and HEAD sends none of it', async () => {
  const same = await download({ 'if-none-match': `"old", ${file.tag}` })
  expect([same.status, await same.text()]).toEqual([304, ''])
  const head = await download({}, 'HEAD')
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(size),
    '',
  ])
})

test('fifty stalled downloads use little memory, one network has a limited share, and ended downloads free it', async () => {
  await (await download()).arrayBuffer()
  const before = memoryOf(server.process)
  const stalled = await Promise.all([...lanesFrom('127.0.0.2', 25), ...lanesFrom('127.0.0.3', 25)])
  expect(stalled.map(({ status }) => status)).toEqual(stalled.map(() => 200))
  await new Promise(resolve => setTimeout(resolve, 1000))
  expect(memoryOf(server.process) - before).toBeLessThan(50)
  const more = await Promise.all(lanesFrom('127.0.0.2', 20))
  expect(more.filter(({ status }) => status === 429)).toHaveLength(5)
  expect(more.find(({ status }) => status === 429)?.head).toMatch(/^Retry-After: \d+\r$/m)
  for (const { socket } of [...stalled, ...more]) socket.destroy()
  await new Promise(resolve => setTimeout(resolve, 300))
  const [again] = await Promise.all(lanesFrom('127.0.0.2', 1))
  expect(again?.status).toBe(200)
  again?.socket.destroy()
})

/** Clients that request the file, read the first chunk, and stop reading. */
function lanesFrom(localAddress: string, count: number) {
  return Array.from({ length: count }, async () => {
    const port = Number(new URL(server.origin).port)
    const socket = connectSocket({ port, host: '127.0.0.1', localAddress })
    socket.write(`GET ${file.path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    const head = await new Promise<string>(resolve =>
      socket.once('data', chunk => {
        socket.pause()
        resolve(String(chunk).slice(0, 2000))
      }),
    )
    return { socket, head, status: Number(head.slice(9, 12)) }
  })
}
