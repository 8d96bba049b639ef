import { loadShortage } from '#app/domain/assignment/queries/load-shortage.server'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { loadStageEntries } from '#app/domain/submissions/queries/list-host-challenges.server'
import { canRemind, isLate } from '../late'
import { loadReviewers } from './load-reviewers.server'

/**
 * How far a published challenge is, for its host: teams, drafts and submissions of the stage that closes next or closed
 * last, and the reviews of the stage that is judged, by judge.
 */
export async function loadProgress(ctx: Ctx, challengeId: string) {
  const { db, now } = ctx
  const all = await loadHostStageContext(db, ctx, challengeId)
  const closed = all.stage.closesAt !== null && all.stage.closesAt <= now
  const candidates = closed ? await loadCandidates(db, all.stage) : []
  const reviewers = closed ? await loadReviewers(db, all.stage) : []
  const { reviewsEach } = await loadShortage(db, all, candidates)
  return {
    ...(await loadStageEntries(ctx, challengeId)),
    stage: all.stages.length > 1 ? all.stage.name : null,
    judgingEndsAt: all.stage.judgingEndsAt,
    closed,
    reviews: {
      done: reviewers.reduce((sum, { done }) => sum + done, 0),
      needed: candidates.length * reviewsEach,
    },
    judges: reviewers.map(({ userId: _, ...judge }) => ({
      ...judge,
      late: isLate(judge, now),
      can: { remind: canRemind(judge, now).ok },
    })),
  }
}
