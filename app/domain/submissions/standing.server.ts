import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing } from '#app/domain/visibility/law'
import type { Db } from '#db/client.server'
import { assignments, judges, teamMembers } from '#db/schema'

type About = { challengeId: string; institutionId: string; teamId: string; submissionId: string }

/** What the actor is to this submission. */
export async function loadStanding(db: Db, ctx: Ctx, about: About): Promise<Standing> {
  if (ctx.actor.kind !== 'person') return noStanding
  const { id, staff } = ctx.actor
  const [member] = await db
    .select({ id: teamMembers.id })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, about.teamId), eq(teamMembers.userId, id)))
  const [judge] = await db
    .select({ role: judges.role, assignedAt: assignments.assignedAt })
    .from(judges)
    .leftJoin(
      assignments,
      and(
        eq(assignments.judgeId, judges.id),
        eq(assignments.submissionId, about.submissionId),
        isNull(assignments.recusedAt),
        isNull(assignments.withdrawnAt),
      ),
    )
    .where(
      and(
        eq(judges.challengeId, about.challengeId),
        eq(judges.userId, id),
        isNotNull(judges.acceptedAt),
        isNull(judges.removedAt),
      ),
    )
  return {
    staff,
    host: await isHostOf(db, ctx, about.institutionId),
    chair: judge?.role === 'chair',
    judge: judge !== undefined,
    assigned: judge !== undefined && judge.assignedAt !== null,
    ownTeam: member !== undefined,
  }
}
