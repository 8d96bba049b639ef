import type { Ctx } from '#app/domain/shared/context'
import { soonestFirst, type TodoItem } from '../item'
import { hostItems } from '../own-items'
import { loadRunFacts } from './load-run-facts.server'

/** What waits for the host of this challenge, the soonest first. */
export async function loadChallengeTodo(ctx: Ctx, challengeId: string): Promise<TodoItem[]> {
  return soonestFirst(hostItems(await loadRunFacts(ctx, challengeId), ctx.now))
}
