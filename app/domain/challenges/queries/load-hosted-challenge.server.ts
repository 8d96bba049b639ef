import { eq } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { challenges, results } from '#db/schema'

/** A challenge for its host; 404 for everyone else. */
export async function loadHostedChallenge(db: Db, ctx: Ctx, challengeId: string) {
  orNotFound((await isHostOf(db, ctx, challengeId)) || null)
  const { id, slug, title, timeZone, state, publishAt, archivedAt, cancelledAt, closesAt } = challenges
  const [row] = await db
    .select({
      ...{ id, slug, title, timeZone, state, publishAt, archivedAt, cancelledAt, closesAt },
      resultsAt: results.publishAt,
    })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, id))
    .where(eq(id, challengeId))
  return orNotFound(row)
}
