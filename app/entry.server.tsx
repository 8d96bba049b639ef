import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { config } from './config.server'
import { loadNextInstant } from './domain/catalogue/queries/load-next-instant.server'
import { securityHeaders } from './http/headers.server'
import { timedTexts } from './http/page-cache/timed-texts'
import { preferencesOf } from './http/preferences'
import { catalogues } from './i18n/catalogues'
import { messagesOfPage } from './i18n/page-messages.server'
import { I18nProvider } from './i18n/use-i18n'
import { log } from './log.server'
import { describeError, loggedPath } from './log-error.server'
import { requestId } from './monitoring/log-context'
import { database, startJobs } from './runtime.server'
import { isHydratedForVisitors, type PageScript, PageScriptContext } from './site/page-script'
import { ReferenceContext } from './site/reference'
import { type Label, LabelsContext } from './ui/labels'

/** What the production server uses of the running application (see bin/serve.ts). */
export { config } from './config.server'
export { tokenOwner } from './http/bearer.server'
export { clock } from './http/clock.server'
export { baseHeaders, framedHeaders, isFramed } from './http/headers.server'
export { sessionOwner } from './http/session.server'
export { inLogContext } from './monitoring/log-context'
export { noteTurn } from './monitoring/long-turns.server'
export { measures } from './monitoring/measures.server'
export { beginStopping } from './monitoring/stopping'
export { database, readFigures, startJobs, startProblem } from './runtime.server'

// with live reload nobody else starts the worker
if (config.mode === 'development') globalThis.meydanWorker ??= startJobs()

declare global {
  var meydanWorker: (() => Promise<void>) | undefined
}

/**
 * The first instant after `now` at which a page for visitors may change by itself; both in epoch milliseconds. The edge
 * keeps it to itself. @unguarded
 */
export async function nextInstant(now: number): Promise<number> {
  const next = await loadNextInstant(database.db, new Date(now))
  return next?.getTime() ?? Number.POSITIVE_INFINITY
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** the address of the script of visitors' pages */
    visitorScript?: string
  }
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { retryAfter, holds, visitorScript = '/app/site/visitor/main.ts' }: AppLoadContext,
) {
  const script: PageScript = isHydrated(remix)
    ? { kind: 'framework', nonce: randomBytes(16).toString('base64') }
    : { kind: 'visitor', src: visitorScript }
  const nonce = script.kind === 'framework' ? script.nonce : undefined
  const { locale, timeZone } = preferencesOf(request)
  const routeIds = remix.staticHandlerContext.matches.map(({ route }) => route.id)
  const messages = script.kind === 'framework' ? messagesOfPage(locale, routeIds) : catalogues[locale]
  const onTimedText = timedTexts({ holds })
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', locale)
  headers.append('Vary', 'Cookie, Accept-Language')
  securityHeaders(headers, nonce)
  if (retryAfter) headers.set('Retry-After', retryAfter)
  const labels = new Map<string, Label>()
  const reference = status >= 500 ? requestId() : null
  const page = (
    <PageScriptContext.Provider value={script}>
      <I18nProvider locale={locale} messages={messages} timeZone={timeZone} onTimedText={onTimedText}>
        <LabelsContext.Provider value={labels}>
          <ReferenceContext.Provider value={reference}>
            <RemixServer
              context={{ ...remix, serverHandoffStream: undefined, renderMeta: {} }}
              url={request.url}
              nonce={nonce}
            />
          </ReferenceContext.Provider>
        </LabelsContext.Provider>
      </I18nProvider>
    </PageScriptContext.Provider>
  )
  // a refused form is drawn twice: its summary names fields that stand below it
  if (remix.staticHandlerContext.actionData) renderToString(page)
  const html = renderToString(page)
  const { serverHandoffStream: data } = remix
  const body = nonce && data ? withData(html, await text(data), nonce) : html
  return new Response(body, { headers, status })
}

/**
 * The page with the data from which the browser continues it, as Remix's `StreamTransfer` writes them. No loader of ours
 * answers in parts, and React renders a page at once in a third of the time that it takes to stream it.
 */
function withData(html: string, data: string, nonce: string): string {
  const script = (code: string) =>
    `<script nonce="${nonce}">window.__remixContext.streamController.${code};</script>`
  const escaped = JSON.stringify(data).replace(
    /[&<>\u2028\u2029]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const end = html.lastIndexOf('</body>')
  return html.slice(0, end) + script(`enqueue(${escaped})`) + script('close()') + html.slice(end)
}

/** Signed-in people's pages are hydrated; for visitors only the pages that need it. */
function isHydrated({ staticHandlerContext: { loaderData, matches }, routeModules }: EntryContext): boolean {
  const root: { person?: unknown } | undefined = loaderData.root
  if (root?.person) return true
  return matches.some(({ route }) => isHydratedForVisitors(routeModules[route.id]?.handle))
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

export function handleError(error: unknown, { request }: { request: Request }) {
  // a URL without a page is an answer, not an error
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const about = { method: request.method, path: loggedPath(request.url) }
  log.error({ ...about, ...describeError(error) }, 'request failed')
}

/** The edge logs an error that nobody has answered. */
export function logFault(error: unknown, path: string): void {
  log.error({ path: loggedPath(`http://localhost${path}`), ...describeError(error) }, 'request failed')
}
