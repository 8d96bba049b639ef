import { randomBytes } from 'node:crypto'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { config } from './config.server'
import { securityHeaders } from './http/headers.server'
import { NonceContext } from './http/nonce'
import { preferencesOf } from './http/preferences'
import { stripNulBytes } from './http/strip-nul-bytes.server'
import { catalogues } from './i18n/catalogues'
import { I18nProvider } from './i18n/use-i18n'
import { log } from './log.server'
import { describeError, loggedPath } from './log-error.server'
import { startJobs } from './runtime.server'

/** What the production server uses of the running application (see bin/serve.ts). */
export { config } from './config.server'
export { clock } from './http/clock.server'
export { baseHeaders } from './http/headers.server'
export { sessionOwner } from './http/session.server'
export { database, startJobs, startProblem } from './runtime.server'

// with live reload nobody else starts the worker
if (config.mode === 'development') globalThis.meydanWorker ??= startJobs()

declare global {
  var meydanWorker: (() => Promise<void>) | undefined
}

const giveUpAfter = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { retryAfter }: AppLoadContext,
) {
  const nonce = randomBytes(16).toString('base64')
  const { locale, timeZone } = preferencesOf(request)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', locale)
  headers.append('Vary', 'Cookie, Accept-Language')
  securityHeaders(headers, nonce)
  if (retryAfter) headers.set('Retry-After', retryAfter)
  const app = (
    <NonceContext.Provider value={nonce}>
      <I18nProvider locale={locale} messages={catalogues[locale]} timeZone={timeZone}>
        <RemixServer context={remix} url={request.url} nonce={nonce} abortDelay={giveUpAfter} />
      </I18nProvider>
    </NonceContext.Provider>
  )
  return render(app, { request, status, headers, nonce })
}

/**
 * The data of a page that JavaScript requests: as private as the page. Data prefetched for a visitor are cached until
 * the click.
 */
export function handleDataRequest(response: Response, { request, context }: Asked): Response {
  const ahead = request.headers.get('sec-purpose')?.includes('prefetch') === true
  const visitor = !request.headers.get('cookie')?.includes('session=')
  if (!response.headers.has('Cache-Control'))
    response.headers.set('Cache-Control', ahead && visitor ? 'private, max-age=10' : 'private, no-store')
  if (context.retryAfter) response.headers.set('Retry-After', context.retryAfter)
  return response
}

type Asked = { request: Request; context: AppLoadContext }

type Answer = { request: Request; status: number; headers: Headers; nonce: string }

function render(app: React.ReactElement, { request, status, headers, nonce }: Answer): Promise<Response> {
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(app, {
      nonce,
      [ready]() {
        const body = stripNulBytes()
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
      },
      onShellError: reject,
      onError: error =>
        log.error({ ...describeError(error), path: loggedPath(request.url) }, 'rendering failed'),
    })
    setTimeout(abort, giveUpAfter).unref()
  })
}

export function handleError(error: unknown, { request }: { request: Request }) {
  // a URL without a page is an answer, not an error
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const about = { method: request.method, path: loggedPath(request.url) }
  log.error({ ...about, ...describeError(error) }, 'request failed')
}
