import { and, eq, inArray } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { isEntrant } from '#app/domain/people/queries/load-challenge-roles.server'
import { isActiveAssignment, isActiveConflict, isSeated } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing } from '#app/domain/shared/standing'
import type { Db } from '#db/client.server'
import { assignments, conflicts, judges, reviews } from '#db/schema'
import { standingOf } from '../visibility'

type ChallengeIds = { id: string; institutionId: string }

/**
 * The actor's roles in this challenge as a whole, and their assigned reviews in each of these stages; callers add the
 * roles for single teams and submissions.
 */
export async function loadStandings(
  db: Db,
  ctx: Ctx,
  { id, institutionId, stageIds }: ChallengeIds & { stageIds: readonly string[] },
): Promise<(stageId?: string) => Standing> {
  const { actor } = ctx
  if (actor.kind === 'preview') return () => actor.standing
  if (actor.kind !== 'person') return () => noStanding
  const seat = and(eq(judges.challengeId, id), eq(judges.userId, actor.id), isSeated)
  const [judge] = await db.select({ id: judges.id, role: judges.role }).from(judges).where(seat)
  const host = await isHostOf(db, ctx, institutionId)
  const entrant = await isEntrant(db, { challengeId: id, userId: actor.id })
  const inConflict = judge !== undefined && (await isInConflict(db, judge.id))
  const workIn = judge && stageIds.length > 0 ? await loadWork(db, judge.id, stageIds) : () => ({})
  return stageId =>
    standingOf({ staff: actor.staff, host, entrant, role: judge?.role, inConflict, ...workIn(stageId) })
}

/** Whether the seat is in conflict with any team. @unguarded */
export async function isInConflict(db: Db, judgeId: string): Promise<boolean> {
  const standing = and(eq(conflicts.judgeId, judgeId), isActiveConflict)
  const [row] = await db.select({ id: conflicts.id }).from(conflicts).where(standing).limit(1)
  return row !== undefined
}

async function loadWork(db: Db, judgeId: string, stageIds: readonly string[]) {
  const { stageId } = assignments
  const rows = await db
    .select({ stageId, submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.judgeId, judgeId), inArray(stageId, [...stageIds]), isActiveAssignment))
  return (id?: string) => {
    const own = rows.filter(row => row.stageId === id)
    return { given: own.length, open: own.filter(row => row.submittedAt === null).length }
  }
}
