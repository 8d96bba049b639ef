import { and, eq, exists, gt, isNotNull, isNull, lte, not, or } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import {
  isActiveAssignment,
  isActiveEntry,
  isActiveMember,
  isActiveSubmission,
  isSeated,
} from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import {
  assignments,
  awards,
  challenges,
  entries,
  institutionMembers,
  judges,
  payouts,
  results,
  reviews,
  stages,
  submissions,
  submissionVersions,
  teamMembers,
} from '#db/schema'
import { earliestLead } from '../reminder-times'

const challenge = {
  id: challenges.id,
  slug: challenges.slug,
  title: challenges.title,
  timeZone: challenges.timeZone,
}

function soon(ctx: Ctx): Date {
  return new Date(ctx.now.getTime() + earliestLead)
}

/** Challenges that run here and now. */
function running(ctx: Ctx) {
  return and(isPublicAt(ctx.now), eq(challenges.state, 'published'), isNull(challenges.externalUrl))
}

/** The members of teams whose draft is not submitted, of stages that close soon. @unguarded each is told of their own. */
export function listDrafts(ctx: Ctx) {
  const version = ctx.db
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submissions.id))
  return ctx.db
    .select({
      challenge,
      userId: teamMembers.userId,
      subjectId: submissions.id,
      entryId: entries.id,
      stageId: stages.id,
      dueAt: stages.closesAt,
      since: submissions.createdAt,
    })
    .from(submissions)
    .innerJoin(stages, eq(stages.id, submissions.stageId))
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .where(
      and(
        running(ctx),
        gt(stages.closesAt, ctx.now),
        lte(stages.closesAt, soon(ctx)),
        isActiveEntry,
        isActiveSubmission,
        not(exists(version)),
      ),
    )
}

/** Judges with reviews to submit, in stages whose judging ends soon. @unguarded each is told of their own. */
export function listReviews(ctx: Ctx) {
  return ctx.db
    .selectDistinct({
      challenge,
      userId: judges.userId,
      subjectId: stages.id,
      dueAt: stages.judgingEndsAt,
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(stages, eq(stages.id, assignments.stageId))
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(
        running(ctx),
        gt(stages.judgingEndsAt, ctx.now),
        lte(stages.judgingEndsAt, soon(ctx)),
        lte(stages.closesAt, ctx.now),
        isSeated,
        isActiveAssignment,
        or(isNull(reviews.id), isNull(reviews.submittedAt)),
      ),
    )
}

/** Hosts of challenges whose result is planned soon and not decided. @unguarded each is told of their own. */
export function listDecisions(ctx: Ctx) {
  return ctx.db
    .select({
      challenge,
      userId: institutionMembers.userId,
      subjectId: challenges.id,
      dueAt: challenges.resultsPlannedAt,
    })
    .from(challenges)
    .innerJoin(institutionMembers, eq(institutionMembers.institutionId, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(
      and(
        running(ctx),
        gt(challenges.resultsPlannedAt, ctx.now),
        lte(challenges.resultsPlannedAt, soon(ctx)),
        lte(challenges.closesAt, ctx.now),
        isNull(results.id),
        isActiveMember,
      ),
    )
}

/** Hosts with prizes to pay soon. @unguarded each is told of their own. */
export function listPayouts(ctx: Ctx) {
  return ctx.db
    .selectDistinct({
      challenge,
      userId: institutionMembers.userId,
      subjectId: challenges.id,
      dueAt: payouts.dueAt,
    })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(challenges, eq(challenges.id, results.challengeId))
    .innerJoin(institutionMembers, eq(institutionMembers.institutionId, challenges.institutionId))
    .where(
      and(
        isNotNull(payouts.dueAt),
        gt(payouts.dueAt, ctx.now),
        lte(payouts.dueAt, soon(ctx)),
        isNull(payouts.paidAt),
        lte(results.publishAt, ctx.now),
        isActiveMember,
      ),
    )
}
