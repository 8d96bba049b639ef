import { STATUS_CODES } from 'node:http'
import type { Locale } from '#app/domain/shared/local-text'
import { Refusal } from '#app/domain/shared/refusal'
import { translate } from '#app/i18n/catalogues'
import { busyWhenAway, refusalHeaders, refusalStatus } from './refusals.server'

/** Problem details of RFC 9457. `about:blank`: the status is all that a program needs; `detail` is for people. */
type Problem = { type: 'about:blank'; title: string; status: number; detail: string }

export function problem(status: number, detail: string): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail }
}

export function problemHeaders(locale: Locale): Record<string, string> {
  return {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': locale,
    'Cache-Control': 'no-store',
    Vary: 'Cookie, Accept-Language',
  }
}

/** The answer to a thrown value. A server error reveals nothing: no message, no stack. */
export function problemOf(thrown: unknown, locale: Locale): Response {
  const t = translate(locale)
  const refusal = busyWhenAway(thrown)
  if (!(refusal instanceof Refusal)) return answer(problem(500, t('error.fault')), problemHeaders(locale))
  const detail = t(refusal.reason, refusal.params)
  return answer(problem(refusalStatus(refusal), detail), {
    ...problemHeaders(locale),
    ...refusalHeaders(refusal),
    ...(refusal.kind === 'sign_in' ? { 'WWW-Authenticate': 'Bearer' } : {}),
  })
}

function answer(body: Problem, headers: Record<string, string>): Response {
  return Response.json(body, { status: body.status, headers })
}
