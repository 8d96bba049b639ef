import type { Request as Incoming, Response } from 'express'
import { crossOriginHeaders, isApi } from '#app/http/api-addresses'
import { preferencesOf } from '#app/http/preferences'
import { problem, problemHeaders } from '#app/http/problem.server'
import { translate } from '#app/i18n/catalogues'
import type { PlainKey } from '#app/i18n/message-values'
import { escapeText } from '#app/text/escape'

/**
 * An answer of the edge before the application handles the request: in the reader's language; problem details for
 * programs.
 */
export type EdgeAnswer = {
  status: 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500 | 503
  message: PlainKey
  /** seconds, where waiting helps */
  retryAfter?: number
}

export function answer(request: Incoming, response: Response, what: EdgeAnswer): void {
  if (!response.headersSent) response.send(answerPage(request, response, what))
}

/** Sets the status and the headers of the answer; returns its page or problem details for sending. */
export function answerPage(
  request: Incoming,
  response: Response,
  { status, message, retryAfter }: EdgeAnswer,
): string {
  const locale = localeOf(request)
  const t = translate(locale)
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter))
  response.status(status).set({ 'Cache-Control': 'no-store', Vary: 'Cookie, Accept-Language' })
  const [title, text] = [t('error.title'), t(message)].map(escapeText)
  if (isApi(request.path)) {
    response.set({ ...problemHeaders(locale), ...crossOriginHeaders(request.path) })
    return JSON.stringify(problem(status, t(message)))
  }
  response.type('html')
  const id = response.get('X-Request-Id')
  const reference = status === 500 && id ? `<p>${escapeText(t('error.reference', { id }))}</p>` : ''
  return (
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${status} · ${title}</title><h1>${title}</h1><p>${text}</p>${reference}<p><a href="/">${escapeText(t('error.home'))}</a></p></html>\n`
  )
}

function localeOf(request: Incoming) {
  const about = new Headers({
    cookie: request.get('cookie') ?? '',
    'accept-language': request.get('accept-language') ?? '',
  })
  return preferencesOf(new Request('http://localhost/', { headers: about })).locale
}
