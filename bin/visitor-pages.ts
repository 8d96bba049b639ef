import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import type { Request as Incoming, NextFunction, Response as Outgoing } from 'express'
import { networkOf } from '#app/http/network'
import { createPageCache, type Rendered } from '#app/http/page-cache/page-cache'
import {
  type Coding,
  codingOf,
  type VisitorRequest,
  visitorRequest,
} from '#app/http/page-cache/visitor-request'
import { codedBody } from './coded-body'
import type { Edge } from './edge'
import { send } from './remix-handler'
import { hostName } from './request-guards'
import { routeHandlers } from './route-handlers'

/** A page as it is sent: the same headers and bytes to every visitor for whom it is. */
type Page = {
  headers: string[]
  /** the headers of a 304 */
  unchanged: string[]
  etag: string
  plain: Buffer
  coded: Map<Coding, Sendable>
}
type Sendable = { headers: string[]; body: Buffer }

/**
 * The cache of visitors' pages in front of the application (decision 38). `sendKept` answers from memory, before express;
 * `rendered` renders, after the guards of every request. A page is rendered from the parts of its key alone, so nothing
 * else of any request can be on it.
 */
export function visitorPageServer(build: ServerBuild, edge: Edge, visitorScript: string) {
  const { clock, config, database, measures, nextInstant } = edge.application
  const cache = createPageCache<Page>({ version: () => database.pageVersion(), nextInstant })
  const handlerOf = routeHandlers(build)

  /** The test server lets a test set the time. */
  function instantOf({ headers }: IncomingMessage): number {
    const testNow = config.mode === 'test' ? headers['x-test-now'] : undefined
    return typeof testNow === 'string' ? Date.parse(testNow) : clock.now()
  }

  /** Whether it has answered. */
  function sendKept(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
    const target = readable(request)
    if (!target || !cache.has(target.key)) return false
    const answer = (version: string) => {
      const page = cache.kept(target.key, version, instantOf(request))
      if (page === null) return false
      measures?.page('memory')
      return sendPage(page, request, response)
    }
    const version = cache.version()
    return typeof version === 'string' ? answer(version) : version.then(answer, () => false)
  }

  async function render(
    { address, route, preferences }: VisitorRequest,
    now: number,
    network: string,
  ): Promise<Rendered<Page, Response>> {
    const { locale, theme, timeZone } = preferences
    const cookie = `locale=${locale}; theme=${theme}; zone=${encodeURIComponent(timeZone)}`
    const request = new Request(config.origin + address, { headers: { cookie } })
    const holds = { until: Number.POSITIVE_INFINITY }
    const answer = await handlerOf(`routes/${route}`)(request, {
      arrivedAt: now,
      address: network,
      holds,
      visitorScript,
    })
    if (!isForEveryone(answer)) return { kind: 'answer', answer }
    const plain = Buffer.from(await answer.arrayBuffer())
    measures?.page('rendered')
    // up to three codings are kept
    return { kind: 'page', page: pageOf(answer.headers, plain), size: plain.length * 1.5, until: holds.until }
  }

  async function rendered(incoming: Incoming, outgoing: Outgoing, next: NextFunction) {
    const target = readable(incoming)
    if (!target) return next()
    try {
      const network = networkOf(incoming.ip ?? '')
      const done = await cache.page({
        key: target.key,
        now: () => instantOf(incoming),
        render: now => render(target, now, network),
      })
      if (done === null) return next()
      if ('answer' in done) await send(outgoing, done.answer)
      else await sendPage(done.page, incoming, outgoing)
    } catch (error) {
      // why: express 4 does not see errors of async handlers
      next(error)
    }
  }

  return { kept: sendKept, rendered, use: cache.use }
}

function readable({ method, url = '', headers }: IncomingMessage & { originalUrl?: string }) {
  if ((method !== 'GET' && method !== 'HEAD') || !hostName.test(headers.host ?? '')) return null
  return visitorRequest(url, headers)
}

/** The media types of what is kept: pages, feeds, calendars and sitemaps. */
const keptTypes = /^(?:text\/(?:html|calendar)|application\/atom\+xml|application\/(?:feed\+json|xml))/

function isForEveryone({ status, headers }: Response): boolean {
  const kept = keptTypes.test(headers.get('content-type') ?? '')
  return status === 200 && kept && !headers.has('set-cookie')
}

/** Browsers and proxies may keep a page but ask every time whether it is current. */
function pageOf(headers: Headers, plain: Buffer): Page {
  const own = new Headers(headers)
  own.set('Cache-Control', 'no-cache')
  own.set('Vary', 'Accept-Encoding, Accept-Language, Cookie')
  const hash = createHash('sha256')
    .update(plain)
    .update(JSON.stringify([...own]))
  const etag = `W/"${hash.digest('base64url').slice(0, 27)}"`
  own.set('ETag', etag)
  // the reader has all other headers, which the tag covers too
  const unchanged = ['Cache-Control', 'ETag', 'Vary'].flatMap(name => [name, own.get(name) ?? ''])
  return { headers: [...own].flat(), unchanged, etag, plain, coded: new Map() }
}

function sendPage(
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
): boolean | Promise<boolean> {
  if (isKnown(page, request.headers['if-none-match'])) {
    response.writeHead(304, page.unchanged)
    response.end()
    return true
  }
  const coding = codingOf(headerOf(request, 'accept-encoding'))
  const ready = page.coded.get(coding)
  const finish = ({ headers, body }: Sendable) => {
    response.writeHead(200, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
  return ready ? finish(ready) : codePage(page, coding).then(finish)
}

async function codePage(page: Page, coding: Coding): Promise<Sendable> {
  const body = await codedBody(page.plain, coding)
  const named = coding === 'identity' ? [] : ['Content-Encoding', coding]
  const sendable = { headers: [...page.headers, ...named, 'Content-Length', String(body.length)], body }
  page.coded.set(coding, sendable)
  return sendable
}

/** Whether the client already has this page; codings of one page count as the same. */
function isKnown({ etag }: Page, condition: string | undefined): boolean {
  if (condition === undefined) return false
  return condition === etag || condition.split(',').some(each => each.trim() === etag || each.trim() === '*')
}

function headerOf({ headers }: IncomingMessage, name: 'accept-encoding'): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(',') : value
}
