import type { NextFunction, Request, Response } from 'express'
import { nanoid } from 'nanoid'
import { isApi, takesFromPrograms } from '#app/http/api-addresses'
import { createBudget } from '#app/http/budget'
import { networkOf } from '#app/http/network'
import { paths } from '#app/paths'
import { answer } from './answer'
import { claimsSession, type Edge } from './edge'
import { isUpload } from './receive-body'
import { refuseBody } from './refuse-body'

/** Headers of every answer. Pages set more; files of the build have their own (bin/static-files.ts). */
export function everyAnswer(edge: Edge) {
  const { baseHeaders, framedHeaders, isFramed } = edge.application
  const [headers, framed] = [baseHeaders(), framedHeaders()]
  return (request: Request, response: Response, next: NextFunction) => {
    response.set(isFramed(request.path) ? framed : headers)
    response.set(idHeader, nanoid(16))
    next()
  }
}

/** An id that the answer and every line of the log about the request have. It is made here, never taken from outside. */
export const idHeader = 'X-Request-Id'

/** Names the request in the lines that are logged while it is handled. */
export function inRequest(edge: Edge) {
  return (_request: Request, response: Response, next: NextFunction) =>
    edge.application.inLogContext({ request: response.get(idHeader) ?? '' }, () => next())
}

const forUploads = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS']
const forPages = ['GET', 'HEAD', 'POST']
const forPrograms = ['GET', 'HEAD']

/** Answers 405 to methods that the address does not support. */
export function refuseMethod(request: Request, response: Response, next: NextFunction) {
  const allowed = allowedOf(request)
  if (allowed.includes(request.method)) return next()
  response.set('Allow', allowed.join(', '))
  answer(request, response, { status: 405, message: 'error.method' })
}

function allowedOf(request: Request): string[] {
  if (isUpload(request)) return forUploads
  return isApi(request.path) && !takesFromPrograms(request.path) ? forPrograms : forPages
}

/** Answers 400 to a malformed address, before anything parses it. */
export function refuseUnreadable(request: Request, response: Response, next: NextFunction) {
  // only a trusted proxy may report the original host name
  if (!request.app.get('trust proxy')) delete request.headers['x-forwarded-host']
  if (isReadable(request)) return next()
  answer(request, response, { status: 400, message: 'error.unreadable' })
}

export const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

function isReadable({ protocol, hostname, originalUrl, headers }: Request): boolean {
  const port = /:(.*)$/.exec(headers.host ?? '')?.[1]
  const host = port ? `${hostname}:${port}` : hostname
  if (!hostName.test(host) || !originalUrl.startsWith('/')) return false
  if (!URL.canParse(`${protocol}://${host}${originalUrl}`)) return false
  try {
    return !decodeURIComponent(originalUrl.replaceAll('+', ' ')).includes('\0')
  } catch {
    // why: malformed percent encoding can only be detected by catching the error
    return false
  }
}

/** Answers 403 to a form of another site's page; without this, Remix would report a server error. */
export function refuseForeignOrigin(request: Request, response: Response, next: NextFunction) {
  const { origin, host } = request.headers
  const reached = request.headers['x-forwarded-host'] ?? host
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (reads || origin === undefined) return next()
  if (URL.canParse(origin) && new URL(origin).host === reached) return next()
  answer(request, response, { status: 403, message: 'error.cross_site' })
}

/** Refuses visitors' reads while the server is overloaded; writes and signed-in people are not refused. */
export function refuseReaders(edge: Edge) {
  return (request: Request, response: Response, next: NextFunction) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const watches = request.path.startsWith('/health') || request.path === paths.publicKeys()
    if (!edge.arrivals.overloaded() || !reads || watches || claimsSession(request)) return next()
    answer(request, response, { status: 503, message: 'error.busy', retryAfter: 5 })
  }
}

const downloads = createBudget({ total: 1000, each: 40 })

/** Limits parallel downloads per network, because a slow download occupies a connection and an open file. */
export function boundDownloads(request: Request, response: Response, next: NextFunction) {
  if (!/^\/(?:files|submission-files)\//.test(request.path)) return next()
  const network = networkOf(request.ip ?? '')
  const answered = downloads.take(network, 1)
  if (answered !== 'taken') {
    const status = answered === 'key_full' ? 429 : 503
    return answer(request, response, { status, message: 'error.busy', retryAfter: 10 })
  }
  response.once('close', () => downloads.give(network, 1))
  next()
}

/** The maximum size of an upload chunk, in bytes; resumable uploads send smaller ones. */
const maxUploadChunk = 64 * 1024 * 1024

/** Answers 413 to an upload chunk that declares a size above the limit, or exceeds it. */
export function limitUpload(request: Request, response: Response, next: NextFunction) {
  if (!isUpload(request)) return next()
  const tooLarge = () => refuseBody(request, response, { status: 413, message: 'error.too_large' })
  if (Number(request.headers['content-length'] ?? 0) > maxUploadChunk) return tooLarge()
  if (request.headers['transfer-encoding'] === undefined) return next()
  let size = 0
  // listens beside the reader of the body, which sees the broken stream
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > maxUploadChunk && !response.headersSent) tooLarge()
  })
  next()
}

/** Uncaught errors: written to the log, not to the client. */
export function lastResort({ application }: Edge) {
  return (error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const context = { request: response.get(idHeader) ?? '' }
    application.inLogContext(context, () => application.logFault(error, request.path))
    if (response.headersSent) return void response.destroy()
    answer(request, response, { status: 500, message: 'error.fault' })
  }
}
