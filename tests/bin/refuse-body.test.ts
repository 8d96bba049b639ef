import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import express, { type RequestHandler } from 'express'
import { afterEach, expect, test } from 'vitest'
import { type LingerBounds, refuseBody } from '#bin/refuse-body'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(...handlers: RequestHandler[]): Promise<string> {
  const started = createServer(express().use(...handlers))
  server = started
  await new Promise<void>(resolve => started.listen(0, '127.0.0.1', resolve))
  const address = started.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

/** A client that writes raw bytes and records what it reads and when the connection ends. */
async function sender(url: string, head: string) {
  const socket: Socket = connect(Number(new URL(url).port), '127.0.0.1')
  let read = ''
  socket.on('data', chunk => {
    read += String(chunk)
  })
  socket.on('error', () => undefined)
  const ended = new Promise<void>(resolve => socket.once('close', () => resolve()))
  socket.write(head)
  return { socket, ended, read: () => read }
}

function refusing(bounds: LingerBounds): RequestHandler {
  return (request, response) =>
    refuseBody(request, response, { status: 413, message: 'error.too_large' }, bounds)
}

const endless = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n'

test('a client that reads only after sending everything gets the whole answer', async () => {
  const url = await serve(refusing({ bytes: 50_000_000, whole: 20_000, silence: 20_000 }))
  const head = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40000000\r\n\r\n'
  const { socket, ended, read } = await sender(url, head)
  socket.pause()
  const piece = Buffer.alloc(100_000, 'a')
  for (let sent = 0; sent < 400; sent++) {
    await new Promise<void>((resolve, reject) =>
      socket.write(piece, error => (error ? reject(error) : resolve())),
    )
  }
  socket.resume()
  await ended
  expect(read()).toMatch(/^HTTP\/1\.1 413 [\s\S]*<\/html>\n$/)
})

test('a refused client that stops sending is disconnected', async () => {
  const url = await serve(refusing({ bytes: 50_000_000, whole: 60_000, silence: 200 }))
  const { ended, read } = await sender(url, `${endless}aaaa`)
  await ended
  expect(read()).toMatch(/^HTTP\/1\.1 413 [\s\S]*<\/html>\n$/)
})

test('a refused client that sends slowly is disconnected after the time limit', async () => {
  const url = await serve(refusing({ bytes: 50_000_000, whole: 400, silence: 200 }))
  const { socket, ended, read } = await sender(url, endless)
  const dripping = setInterval(() => socket.write('a'), 50)
  await ended
  clearInterval(dripping)
  expect(read()).toMatch(/^HTTP\/1\.1 413 /)
})

test('a refused client that sends endlessly is disconnected after the byte limit', async () => {
  const url = await serve(refusing({ bytes: 1_000_000, whole: 60_000, silence: 60_000 }))
  const { socket, ended, read } = await sender(url, endless)
  const piece = Buffer.alloc(100_000, 'a')
  const pouring = setInterval(() => socket.write(piece), 5)
  await ended
  clearInterval(pouring)
  expect(read()).toMatch(/^HTTP\/1\.1 413 /)
})
