import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type ServerBuild } from '@remix-run/node'
import type { Request as Incoming, NextFunction, Response as Outgoing } from 'express'
import { networkOf } from '#app/http/network'
import { codingOf } from '#app/http/page-cache/visitor-request'
import { routeOf } from './addresses'
import { codedBody } from './coded-body'
import { arrivalOf } from './edge'
import { routeHandlers } from './route-handlers'

/**
 * Remix behind express. Unlike Remix's adapter it sends answers no faster than they are read, and gets bodies that the
 * edge has already read.
 */
export function remixHandler(build: ServerBuild, visitorScript?: string) {
  const handlerOf = routeHandlers(build)
  return async (incoming: Incoming, outgoing: Outgoing, next: NextFunction) => {
    try {
      const arrivedAt = arrivalOf(incoming)?.arrivedAt
      const address = networkOf(incoming.ip ?? '')
      const handle = handlerOf(routeOf(outgoing))
      await send(outgoing, await handle(requestOf(incoming, outgoing), { arrivedAt, address, visitorScript }))
    } catch (error) {
      // why: express 4 does not see errors of async handlers
      next(error)
    }
  }
}

function requestOf(incoming: Incoming, outgoing: Outgoing): Request {
  const { method, protocol, originalUrl } = incoming
  const aborted = new AbortController()
  outgoing.once('close', () => outgoing.writableFinished || aborted.abort())
  const init = { method, headers: headersOf(incoming), signal: aborted.signal }
  const url = `${protocol}://${hostOf(incoming)}${originalUrl}`
  if (method === 'GET' || method === 'HEAD') return new Request(url, init)
  const body = arrivalOf(incoming)?.body
  const stream = body ? Readable.from(body, { objectMode: false }) : incoming
  return new Request(url, { ...init, body: createReadableStreamFromReadable(stream), duplex: 'half' })
}

/** The host name that the client used, with its port, as trusted proxies report it. */
function hostOf(incoming: Incoming): string {
  const host = incoming.get('X-Forwarded-Host') ?? incoming.get('Host') ?? ''
  const port = /:(\d+)$/.exec(host)?.[1]
  return port ? `${incoming.hostname}:${port}` : incoming.hostname
}

function headersOf({ headers }: Incoming): Headers {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value ?? []].flat()) result.append(name, each)
  }
  return result
}

export async function send(outgoing: Outgoing, response: Response): Promise<void> {
  // an upload chunk that was too large has already been answered
  if (outgoing.headersSent) return response.body?.cancel()
  outgoing.status(response.status)
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') outgoing.append(name, value)
    else outgoing.setHeader(name, value)
  }
  if (isPage(response)) return sendWhole(outgoing, await response.arrayBuffer())
  if (!response.body) return void outgoing.end()
  if (outgoing.req.method === 'HEAD') {
    await response.body.cancel()
    return void outgoing.end()
  }
  await pump(response.body, outgoing)
}

/** A page, or the data of one. */
function isPage({ headers }: Response): boolean {
  return /^text\/(?:html|x-script)/.test(headers.get('content-type') ?? '')
}

/** At once, and compressed at once: in parts both take twice as long. */
async function sendWhole(outgoing: Outgoing, plain: ArrayBuffer): Promise<void> {
  const coding = codingOf(outgoing.req.get('accept-encoding'))
  const body = await codedBody(Buffer.from(plain), coding)
  outgoing.vary('Accept-Encoding')
  if (coding !== 'identity') outgoing.setHeader('Content-Encoding', coding)
  outgoing.setHeader('Content-Length', body.length)
  outgoing.end(outgoing.req.method === 'HEAD' ? undefined : body)
}

type Flushing = Outgoing & { flush?: () => void }

/** Writes no more than the connection accepts; a closed connection closes the source. */
async function pump(body: NonNullable<Response['body']>, outgoing: Flushing): Promise<void> {
  const reader = body.getReader()
  const connection = { cut: false, goOn: () => {} }
  outgoing.once('close', () => {
    connection.cut = true
    connection.goOn()
    reader.cancel().catch(() => undefined)
  })
  // one listener for the whole answer: compression keeps every listener for 'drain', also those of `once`
  outgoing.on('drain', () => connection.goOn())
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const drained = new Promise<void>(resolve => {
        connection.goOn = resolve
      })
      const room = outgoing.write(next.value)
      // a compressed answer is sent as it is made, not when it is complete
      outgoing.flush?.()
      if (!room && !connection.cut) await drained
      if (connection.cut) return
    }
    outgoing.end()
  } catch (error) {
    // why: a client that disconnects is not an error of the server
    if (!connection.cut) throw error
  }
}
