import { and, desc, eq } from 'drizzle-orm'
import { isActivePanel } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { panels, stages } from '#db/schema'
import { voterSince } from '../panels'

/** When the public votes on a challenge, and which accounts may vote: part of its public schedule. */
export async function loadVoteWindow(db: Db, challengeId: string) {
  const [panel] = await db
    .select({ opensAt: panels.opensAt, closesAt: panels.closesAt, voterDays: panels.voterDays })
    .from(panels)
    .innerJoin(stages, eq(stages.id, panels.stageId))
    .where(and(eq(stages.challengeId, challengeId), eq(panels.kind, 'public'), isActivePanel))
    .orderBy(desc(stages.position), desc(panels.position))
  if (!panel?.opensAt || !panel.closesAt) return null
  return { opensAt: panel.opensAt, closesAt: panel.closesAt, accountsBefore: voterSince(panel) }
}
