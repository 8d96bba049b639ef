import type { Database, Db } from '#db/client.server'
import type { Locale } from './local-text'
import { Refusal } from './refusal'
import type { Standing } from './standing'

export type Person = {
  kind: 'person'
  id: string
  name: string
  email: string
  verified: boolean
  staff: boolean
  /** when they last entered their password in this session; null when unknown */
  confirmedAt: Date | null
}

/**
 * Who acts: a visitor, a signed-in person, the platform itself (jobs, import), or a host who previews a page as another
 * role: a standing without a person, which may not act.
 */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'system' }
  | { kind: 'preview'; standing: Standing }
  | Person

/** The context of every command and query. One `now` per request; the domain does not read a clock. */
export type Ctx = {
  db: Db
  transaction: Database['transaction']
  now: Date
  actor: Actor
  locale: Locale
  /** the site's public origin, without a slash at its end */
  origin: string
  /** the kinds of ledger events recorded by this request, for the security log; absent outside requests */
  recorded?: Set<string>
}

/** The signed-in person; throws a refusal (401) for a visitor. */
export function signedIn(ctx: Ctx): Person {
  if (ctx.actor.kind !== 'person') throw new Refusal('sign_in', 'error.sign_in_first')
  return ctx.actor
}

/** A user's id for `…By` columns, or null when the platform itself acts. */
export function actorId(ctx: Ctx): string | null {
  return ctx.actor.kind === 'person' ? ctx.actor.id : null
}
