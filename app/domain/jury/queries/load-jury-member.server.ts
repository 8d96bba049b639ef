import { and, eq, isNull } from 'drizzle-orm'
import { judgeState } from '#app/domain/judging/judge'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { personName } from '#app/domain/people/person-name'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { assignments, judges, reviews, users } from '#db/schema'

/** One member of the jury, or one invited, for the host: who, and how many reviews of theirs are open and submitted. */
export async function loadJuryMember(
  ctx: Ctx,
  { challengeId, judgeId }: { challengeId: string; judgeId: string },
) {
  const { challenge } = await loadHostStageContext(ctx.db, ctx, challengeId)
  const held = and(eq(judges.id, judgeId), eq(judges.challengeId, challenge.id), isNull(judges.removedAt))
  const [row] = await ctx.db
    .select({ judge: judges, user: users })
    .from(judges)
    .leftJoin(users, eq(users.id, judges.userId))
    .where(held)
  const { judge, user } = orNotFound(row)
  const own = await ctx.db
    .select({ submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.judgeId, judgeId), isActiveAssignment))
  const submitted = own.filter(each => each.submittedAt).length
  return {
    challengeId: challenge.id,
    who: user ? personName(ctx, user) : judge.email,
    seated: judgeState(judge, ctx.now) === 'accepted',
    submitted,
    unfinished: own.length - submitted,
  }
}
