import { desc, eq } from 'drizzle-orm'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { reviews, reviewVersions } from '#db/schema'
import type { VersionKind } from './review-history'

type NewVersion = { reviewId: string; kind: VersionKind; reason?: string | null }

/** Stores the current review as a version, in the transaction of the event. @unguarded */
export async function appendReviewVersion(tx: Db, ctx: Ctx, { reviewId, kind, reason = null }: NewVersion) {
  const [row] = await tx.select().from(reviews).where(eq(reviews.id, reviewId))
  const review = orNotFound(row)
  const [last] = await tx
    .select({ number: reviewVersions.number })
    .from(reviewVersions)
    .where(eq(reviewVersions.reviewId, reviewId))
    .orderBy(desc(reviewVersions.number))
    .limit(1)
  // an abstaining judge's earlier draft was never submitted
  const { commentToTeam, commentToJury, comments } = review.abstainedAt ? silent : review
  await tx.insert(reviewVersions).values({
    id: newId(),
    reviewId,
    number: (last?.number ?? 0) + 1,
    kind,
    at: ctx.now,
    by: actorId(ctx),
    reason,
    marks: review.marksAfter ?? review.marks,
    commentToTeam,
    commentToJury,
    comments,
    submissionVersionId: review.submissionVersionId,
  })
}

const silent = { commentToTeam: '', commentToJury: '', comments: null }
