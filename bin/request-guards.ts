import type { NextFunction, Request, Response } from 'express'

/** Answers 400 to an address that cannot be read, before anything tries to. */
export function refuseUnreadable(request: Request, response: Response, next: NextFunction) {
  // only a proxy that is trusted may say under which name it was reached
  if (!request.app.get('trust proxy')) delete request.headers['x-forwarded-host']
  if (isReadable(request)) return next()
  answer(response, 400, '400: this address cannot be read')
}

const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

function isReadable({ protocol, hostname, originalUrl, headers }: Request): boolean {
  const port = /:(.*)$/.exec(headers.host ?? '')?.[1]
  const host = port ? `${hostname}:${port}` : hostname
  if (!hostName.test(host) || !originalUrl.startsWith('/')) return false
  if (!URL.canParse(`${protocol}://${host}${originalUrl}`)) return false
  try {
    return !decodeURIComponent(originalUrl.replaceAll('+', ' ')).includes('\0')
  } catch {
    // why: there is no other way to ask whether percent signs stand for UTF-8
    return false
  }
}

/** Answers 403 to an act that another site's page asks for; without this, Remix would call it an error of ours. */
export function refuseForeignOrigin(request: Request, response: Response, next: NextFunction) {
  const { origin, host } = request.headers
  const reached = request.headers['x-forwarded-host'] ?? host
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (reads || origin === undefined) return next()
  if (URL.canParse(origin) && new URL(origin).host === reached) return next()
  answer(response, 403, '403: this was sent from another site')
}

/** Answers 413 to a body that says that it is larger than `most` bytes, or turns out to be. */
export function limitBody(most: number) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (Number(request.headers['content-length'] ?? 0) > most) return refuseBody(request, response)
    if (request.headers['transfer-encoding'] === undefined) return next()
    let size = 0
    // heard beside whoever reads the body; who reads it is told by the broken stream
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most && !response.headersSent) refuseBody(request, response)
    })
    next()
  }
}

/** The answer goes out first; a moment later the connection goes, so that the rest need not be read. */
function refuseBody(request: Request, response: Response): void {
  response.set('Connection', 'close')
  answer(response, 413, '413: too large')
  setTimeout(() => request.destroy(), 500).unref()
}

function answer(response: Response, status: number, text: string): void {
  response.status(status).set('X-Content-Type-Options', 'nosniff').type('text').send(text)
}

/** What nobody caught: told to the log, not to the sender. */
export function lastResort(error: unknown, _request: Request, response: Response, next: NextFunction) {
  if (response.headersSent) return next()
  console.error(error)
  answer(response, 500, '500: something broke on our side')
}
