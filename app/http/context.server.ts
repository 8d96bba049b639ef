import type { AppLoadContext } from '@remix-run/node'
import { config } from '#app/config.server'
import type { TokenScope } from '#app/domain/people/access-token'
import type { Actor, Ctx } from '#app/domain/shared/context'
import { database } from '#app/runtime.server'
import { readToken } from './bearer.server'
import { clock } from './clock.server'
import { preferencesOf } from './preferences'
import { refusalResponse } from './refusals.server'
import { readSession, whileSignedIn } from './session.server'

type Made = { ctx: Ctx; setCookie: string | null }

const ofLoaders = new WeakMap<AppLoadContext, Promise<Made>>()

/** One context for all loaders of a page. An action makes its own: it may begin or end the session. */
export function loaderContext(request: Request, loadContext: AppLoadContext): Promise<Made> {
  const made = ofLoaders.get(loadContext) ?? createContext(request, loadContext)
  ofLoaders.set(loadContext, made)
  return made
}

/** The context of a request's handlers; `setCookie` must be sent with the answer. */
export async function createContext(request: Request, loadContext: AppLoadContext): Promise<Made> {
  return readContext(request, loadContext).catch(thrown => {
    throw refusalResponse(thrown, request, loadContext)
  })
}

/** The same for answers that are not pages: throws errors unchanged. */
export async function readContext(request: Request, loadContext: AppLoadContext): Promise<Made> {
  const { actor, setCookie } = await readSession(request)
  const now = requestTime(request, loadContext)
  const transaction = actor.kind === 'person' ? whileSignedIn(request) : database.transaction
  return { ctx: contextOf(request, { actor: confirmedBy(actor, now), transaction, now }), setCookie }
}

/** The context of a request with an access token, which its cookies do not change. */
export async function readTokenContext(
  request: Request,
  loadContext: AppLoadContext,
  asked: TokenScope,
): Promise<Ctx> {
  const now = requestTime(request, loadContext)
  return contextOf(request, { ...(await readToken(request, asked, now)), now })
}

function contextOf(request: Request, who: Pick<Ctx, 'actor' | 'transaction' | 'now'>): Ctx {
  const { locale } = preferencesOf(request)
  return { ...who, db: database.db, locale, origin: config.origin, recorded: new Set() }
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** epoch milliseconds: when a form's last byte was received, or the headers of other requests (decision 19) */
    arrivedAt?: number
    /** the client's network address, as trusted proxies report it */
    address?: string
    /** set by a refusal: after how many seconds to come back */
    retryAfter?: string
  }
}

/** Sessions use the real clock, but the domain compares with the request's instant, so the age is converted. */
function confirmedBy(actor: Actor, now: Date): Actor {
  if (actor.kind !== 'person' || !actor.confirmedAt) return actor
  const age = Date.now() - actor.confirmedAt.getTime()
  return { ...actor, confirmedAt: new Date(now.getTime() - age) }
}

/** One instant per request, equal for all its loaders. The test server lets a test set it. */
function requestTime(request: Request, { arrivedAt }: AppLoadContext): Date {
  const testNow = config.mode === 'test' ? request.headers.get('x-test-now') : null
  return new Date(testNow ?? arrivedAt ?? clock.now())
}
