import type { Ctx } from '#app/domain/shared/context'
import type { DeskName } from '#app/domain/todo/desk'
import type { TodoItem } from '#app/domain/todo/item'
import { loadDesks } from '#app/domain/todo/queries/load-desks.server'
import { database } from '#app/runtime.server'
import { rememberDesks } from './remember-desks'

export const desksOf = rememberDesks({ load: loadDesks, stateVersion: () => database.stateVersion() })

/** The to-do list of one desk. */
export async function todoOf(ctx: Ctx, desk: DeskName): Promise<TodoItem[]> {
  return (await desksOf(ctx)).find(({ name }) => name === desk)?.items ?? []
}
