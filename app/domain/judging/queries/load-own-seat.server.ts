import { and, eq } from 'drizzle-orm'
import { isSeated } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { judges } from '#db/schema'

/** The actor's own active seat on a jury; 404 for any other. */
export async function loadOwnSeat(db: Db, ctx: Ctx, judgeId: string) {
  const own = and(eq(judges.id, judgeId), eq(judges.userId, signedIn(ctx).id), isSeated)
  const [seat] = await db.select().from(judges).where(own)
  return orNotFound(seat)
}
