import type { Ctx } from '#app/domain/shared/context'
import type { Desk } from '#app/domain/todo/desk'
import { remembered } from '#app/services/remembered'

/** Without a write a desk changes only when an instant passes: shown at most this many milliseconds later. */
const freshFor = 5_000

type Source = {
  load: (ctx: Ctx) => Promise<Desk[]>
  /** differs after every write to the database */
  stateVersion: () => string | Promise<string>
}

/**
 * The desks of the actor. Every page counts them in its header, so they are loaded again only after a write to the
 * database or when they are not fresh.
 */
export function rememberDesks({ load, stateVersion }: Source): (ctx: Ctx) => Promise<Desk[]> {
  const desks = remembered<Desk[]>(500)
  return async ctx => {
    const { actor, locale, now } = ctx
    if (actor.kind !== 'person') return []
    const period = Math.floor(now.getTime() / freshFor)
    const key = [actor.id, locale, period, await stateVersion()].join(' ')
    return desks(key, () => load(ctx))
  }
}
