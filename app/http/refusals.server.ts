import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { Refusal } from '#app/domain/shared/refusal'
import { messageRef } from '#app/i18n/translate'
import { log } from '#app/log.server'
import { describeError } from '#app/log-error.server'
import { isDiskFull, isUnavailable } from '#db/error-code'
import { paths } from '../paths'
import { sameOriginPath } from './safe-path'

const statuses = {
  sign_in: 401,
  confirm: 403,
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  too_many: 429,
  busy: 503,
} as const

export function refusalStatus(refusal: Refusal): number {
  return statuses[refusal.kind]
}

/** `Retry-After` in seconds where waiting helps: as the refusal says, or a few seconds. */
export function refusalHeaders({ kind, params }: Refusal): Record<string, string> {
  if (kind === 'busy') return { 'Retry-After': '5' }
  if (kind === 'too_many') return { 'Retry-After': String(Number(params.minutes ?? 1) * 60) }
  return {}
}

/** The value to throw from a loader: the sign-in page for visitors, the error page for other refusals. */
export function refusalResponse(thrown: unknown, request: Request, context: AppLoadContext): unknown {
  const refusal = busyWhenAway(thrown)
  if (!(refusal instanceof Refusal)) return refusal
  if (refusal.kind === 'sign_in') {
    return redirect(paths.signIn(askedPage(request)))
  }
  if (refusal.kind === 'confirm') {
    return redirect(paths.confirm({ next: askedPage(request) }))
  }
  noteWait(context, refusal)
  return data({ message: messageRef(refusal.reason, refusal.params) }, { status: refusalStatus(refusal) })
}

/** Remix takes no header of a loader or an action to the answer: entry.server.tsx writes this one, on pages and on data. */
export function noteWait(context: AppLoadContext, refusal: Refusal): void {
  const seconds = refusalHeaders(refusal)['Retry-After']
  if (seconds) context.retryAfter = seconds
}

function askedPage(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return sameOriginPath(pathname.replace(/\.data$/, '') + search)
}

/** A database that is unreachable, locked for long or without room gives 503, not a server error. */
export function busyWhenAway(thrown: unknown): unknown {
  if (isDiskFull(thrown)) {
    log.error(describeError(thrown), 'the disk of the database is full')
    return new Refusal('busy', 'error.no_room')
  }
  if (!isUnavailable(thrown)) return thrown
  log.error(describeError(thrown), 'the database is not available')
  return new Refusal('busy', 'error.busy')
}
