import type { Ctx } from '#app/domain/shared/context'
import type { Desk, DeskName } from '#app/domain/todo/desk'
import type { TodoItem } from '#app/domain/todo/item'
import { loadDesks } from '#app/domain/todo/queries/load-desks.server'

/** The desks of each request that is being answered. */
const loaded = new WeakMap<object, Promise<Desk[]>>()

/** The desks of the actor, loaded once a request: the header counts them and a desk's page lists its own. */
export function desksOf(ctx: Ctx, request: object, load: typeof loadDesks = loadDesks): Promise<Desk[]> {
  const known = loaded.get(request)
  if (known) return known
  const desks = load(ctx)
  loaded.set(request, desks)
  return desks
}

/** The to-do list of one desk. */
export async function todoOf(ctx: Ctx, request: object, desk: DeskName): Promise<TodoItem[]> {
  return (await desksOf(ctx, request)).find(({ name }) => name === desk)?.items ?? []
}
