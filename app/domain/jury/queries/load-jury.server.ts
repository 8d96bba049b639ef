import { and, asc, eq } from 'drizzle-orm'
import { judgeState } from '#app/domain/judging/judge'
import { loadHostStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import { stagesOf } from '#app/domain/judging/stages-of'
import { invitationEnd } from '#app/domain/people/invitation-end'
import { loadInvitationRequests } from '#app/domain/people/invitation-requests.server'
import { personName } from '#app/domain/people/person-name'
import { activeAccount, meets } from '#app/domain/shared/active'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { assignments, judges, reviews, users } from '#db/schema'

/** The jury as the host sees it: invitations, answers, and each judge's progress. */
export async function loadJury(ctx: Ctx, challengeId: string, which?: WhichStage) {
  const all = await loadHostStageContext(ctx.db, ctx, challengeId, which)
  const { challenge, stage, standing } = all
  const rows = await ctx.db
    .select({ judge: judges, user: users })
    .from(judges)
    .leftJoin(users, eq(users.id, judges.userId))
    .where(eq(judges.challengeId, challenge.id))
    .orderBy(asc(judges.role), asc(judges.invitedAt), asc(judges.id))
  const requests = await loadInvitationRequests(
    ctx.db,
    rows.map(({ judge }) => judge.id),
  )
  const work = groupBy(await loadWork(ctx.db, stage.id), row => row.judgeId)
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    stages: stagesOf(all),
    members: rows.map(({ judge, user }) => {
      const own = work.get(judge.id) ?? []
      const state = judgeState(judge, ctx.now)
      return {
        id: judge.id,
        email: judge.email,
        name: user ? personName(ctx, user) : null,
        organisation: user?.organisation ?? null,
        /** suspended or closed: nobody can sign in to it */
        inactive: user !== null && !meets(activeAccount, user),
        chair: judge.role === 'chair',
        state,
        /** when an unanswered invitation expires or expired */
        endsAt: state === 'invited' || state === 'expired' ? invitationEnd(judge.invitedAt) : null,
        assigned: own.length,
        done: own.filter(row => row.submittedAt).length,
        requests:
          state === 'invited' || state === 'expired'
            ? requests.filter(each => each.invitationId === judge.id)
            : [],
        can: { remove: state !== 'removed', ask: state !== 'accepted' },
      }
    }),
  }
}

/** Each judge's assignments, and when they were submitted. */
async function loadWork(db: Db, stageId: string) {
  const { judgeId } = assignments
  return db
    .select({ judgeId, submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.stageId, stageId), isActiveAssignment))
}
