import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { maySee } from '#app/domain/visibility/law'
import type { Db } from '#db/client.server'
import { assignments, challenges, judges, reviews, stages } from '#db/schema'
import { timesOf } from '../visibility'
import { loadCandidates } from './load-candidates.server'

/** The actor's own assignment with everything the rules ask about it; another's is not there. */
export async function loadOwnAssignment(db: Db, ctx: Ctx, assignmentId: string) {
  const person = signedIn(ctx)
  const [row] = await db
    .select({ assignment: assignments, judge: judges, stage: stages, challenge: challenges, review: reviews })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(stages, eq(stages.id, assignments.stageId))
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(eq(assignments.id, assignmentId))
  const own = found(row?.judge.userId === person.id ? row : null)
  const candidates = await loadCandidates(db, own.stage)
  const candidate = candidates.find(each => each.submissionId === own.assignment.submissionId)
  const facts = factsOf(own, ctx.now)
  return { ...own, candidate: candidate ?? null, facts }
}

export type OwnAssignment = Awaited<ReturnType<typeof loadOwnAssignment>>

function factsOf(
  {
    assignment,
    judge,
    stage,
    review,
  }: {
    assignment: typeof assignments.$inferSelect
    judge: typeof judges.$inferSelect
    stage: typeof stages.$inferSelect
    review: typeof reviews.$inferSelect | null
  },
  now: Date,
) {
  return {
    recused: assignment.recusedAt !== null,
    withdrawn: assignment.withdrawnAt !== null,
    removed: judge.removedAt !== null,
    submitted: review?.submittedAt != null,
    closesAt: stage.closesAt,
    judgingEndsAt: stage.judgingEndsAt,
    now,
  }
}

/** Whether the judge may read the submission: while assigned to it, from the closing instant on. */
export function mayRead({ facts, challenge }: OwnAssignment): boolean {
  const assigned = !facts.recused && !facts.withdrawn && !facts.removed
  const standing = { ...noStanding, judge: true, assigned }
  const times = timesOf({ publishAt: challenge.publishAt, closesAt: facts.closesAt, resultsAt: null })
  return maySee({ facet: 'submission.content', standing, times, now: facts.now }).ok
}
