import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing } from '#app/domain/visibility/law'
import type { Db } from '#db/client.server'
import { judges } from '#db/schema'
import { standingOf } from '../visibility'

/** What the actor is to this challenge as a whole; teams and single submissions are added by whoever asks about them. */
export async function loadStanding(
  db: Db,
  ctx: Ctx,
  challenge: { id: string; institutionId: string },
): Promise<Standing> {
  if (ctx.actor.kind !== 'person') return noStanding
  const seat = and(
    eq(judges.challengeId, challenge.id),
    eq(judges.userId, ctx.actor.id),
    isNotNull(judges.acceptedAt),
    isNull(judges.removedAt),
  )
  const [judge] = await db.select({ role: judges.role }).from(judges).where(seat)
  const host = await isHostOf(db, ctx, challenge.institutionId)
  return standingOf({ staff: ctx.actor.staff, host, role: judge?.role })
}
