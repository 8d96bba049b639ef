import type { AppLoadContext } from '@remix-run/node'
import { config } from '#app/config.server'
import type { Actor, Ctx } from '#app/domain/shared/context'
import { database } from '#app/runtime.server'
import { clock } from './clock.server'
import { preferencesOf } from './preferences'
import { refusalResponse } from './refusals.server'
import { readSession, whileSignedIn } from './session.server'

/** What the request's handlers are given; `setCookie` must go out with the answer. */
export async function createContext(
  request: Request,
  loadContext: AppLoadContext,
): Promise<{ ctx: Ctx; setCookie: string | null }> {
  return readContext(request, loadContext).catch(thrown => {
    throw refusalResponse(thrown, request)
  })
}

/** The same for answers that are not pages: throws what went wrong as it is. */
export async function readContext(
  request: Request,
  loadContext: AppLoadContext,
): Promise<{ ctx: Ctx; setCookie: string | null }> {
  const { actor, setCookie } = await readSession(request)
  const { locale } = preferencesOf(request)
  const now = requestTime(request, loadContext)
  const ctx: Ctx = {
    db: database.db,
    transaction: actor.kind === 'person' ? whileSignedIn(request) : database.transaction,
    now,
    actor: confirmedBy(actor, now),
    locale,
    origin: config.origin,
    recorded: new Set(),
  }
  return { ctx, setCookie }
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** epoch milliseconds: when a form's last byte was received, or the headers of anything else (decision 19) */
    arrivedAt?: number
    /** the client's network, as far as trusted proxies tell it */
    address?: string
  }
}

/** Sessions go by the real clock; the domain compares with the request's instant, so the age is what is carried over. */
function confirmedBy(actor: Actor, now: Date): Actor {
  if (actor.kind !== 'person' || !actor.confirmedAt) return actor
  const age = Date.now() - actor.confirmedAt.getTime()
  return { ...actor, confirmedAt: new Date(now.getTime() - age) }
}

/** One instant per request, the same for every loader of it. The suite's own server lets a test say which. */
function requestTime(request: Request, { arrivedAt }: AppLoadContext): Date {
  const told = config.mode === 'test' ? request.headers.get('x-test-now') : null
  return new Date(told ?? arrivedAt ?? clock.now())
}
