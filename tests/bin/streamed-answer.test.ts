import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { remixApp } from '#tests/support/remix-app'

let server: Server | undefined
const warnings: string[] = []
const note = (warning: Error) => warnings.push(`${warning.name}: ${warning.message}`)
afterEach(() => {
  process.off('warning', note)
  server?.closeAllConnections()
  server?.close()
})

async function serve(source: Readable): Promise<string> {
  const headers = { 'Content-Type': 'text/csv' }
  const answer = () => new Response(createReadableStreamFromReadable(source), { headers })
  const app = express().use(
    compression(),
    remixApp(async () => answer()),
  )
  const started = createServer(app)
  server = started
  await new Promise<void>(resolve => started.listen(0, '127.0.0.1', resolve))
  const address = started.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
}

test.each(['gzip', 'identity'])('a long answer is sent whole and without a warning as %s', async encoding => {
  process.on('warning', note)
  const pieces = Array.from({ length: 60 }, () => randomBytes(200_000))
  const answer = await fetch(await serve(Readable.from(pieces, { objectMode: false })), {
    headers: { 'Accept-Encoding': encoding },
  })
  expect(answer.headers.get('Content-Encoding')).toBe(encoding === 'gzip' ? 'gzip' : null)
  expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.concat(pieces))).toBe(true)
  expect(warnings).toEqual([])
})

test('an answer is no longer made when the client disconnects', async () => {
  let made = 0
  const source = new Readable({
    read() {
      made++
      this.push(randomBytes(200_000))
    },
  })
  const leave = new AbortController()
  const answer = await fetch(await serve(source), { signal: leave.signal })
  await answer.body?.getReader().read()
  leave.abort()
  await once(source, 'close')
  const atTheEnd = made
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(made).toBe(atTheEnd)
  expect(source.destroyed).toBe(true)
})
