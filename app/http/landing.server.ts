import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { deskHref, deskWithWork } from '#app/domain/todo/desk'
import { loadDesks } from '#app/domain/todo/queries/load-desks.server'
import { users } from '#db/schema'
import { actorOf } from './session.server'

/** The desk where something waits for a person who is signing in; undefined where nothing waits. */
export async function landingOf(ctx: Ctx, userId: string): Promise<string | undefined> {
  const [user] = await ctx.db.select().from(users).where(eq(users.id, userId))
  if (!user) return undefined
  const name = deskWithWork(await loadDesks({ ...ctx, actor: actorOf(user, null) }))
  return name ? deskHref[name] : undefined
}
