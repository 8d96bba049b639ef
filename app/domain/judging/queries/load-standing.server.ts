import { and, eq } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { isEntrant } from '#app/domain/people/queries/load-challenge-roles.server'
import { conflictStands, isActiveAssignment, isSeated } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing } from '#app/domain/shared/standing'
import type { Db } from '#db/client.server'
import { assignments, conflicts, judges, reviews } from '#db/schema'
import { standingOf } from '../visibility'

type About = { id: string; institutionId: string; stageId?: string }

/**
 * What the actor is to this challenge as a whole, and to the reviews they were given in one of its stages; teams and
 * single submissions are added by whoever asks about them.
 */
export async function loadStanding(
  db: Db,
  ctx: Ctx,
  { id, institutionId, stageId }: About,
): Promise<Standing> {
  if (ctx.actor.kind === 'preview') return ctx.actor.standing
  if (ctx.actor.kind !== 'person') return noStanding
  const seat = and(eq(judges.challengeId, id), eq(judges.userId, ctx.actor.id), isSeated)
  const [judge] = await db.select({ id: judges.id, role: judges.role }).from(judges).where(seat)
  const host = await isHostOf(db, ctx, institutionId)
  const entrant = await isEntrant(db, { challengeId: id, userId: ctx.actor.id })
  const inConflict = judge !== undefined && (await isInConflict(db, judge.id))
  const work = judge && stageId ? await loadWork(db, judge.id, stageId) : {}
  return standingOf({ staff: ctx.actor.staff, host, entrant, role: judge?.role, inConflict, ...work })
}

/** Whether the seat is in a standing conflict with any team. Unguarded. */
export async function isInConflict(db: Db, judgeId: string): Promise<boolean> {
  const standing = and(eq(conflicts.judgeId, judgeId), conflictStands)
  const [row] = await db.select({ id: conflicts.id }).from(conflicts).where(standing).limit(1)
  return row !== undefined
}

async function loadWork(db: Db, judgeId: string, stageId: string) {
  const standing = and(eq(assignments.judgeId, judgeId), eq(assignments.stageId, stageId), isActiveAssignment)
  const rows = await db
    .select({ submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(standing)
  return { given: rows.length, open: rows.filter(row => row.submittedAt === null).length }
}
