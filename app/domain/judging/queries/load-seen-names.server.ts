import { and, eq, isNotNull } from 'drizzle-orm'
import { isActiveConflict } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import { conflicts, judges } from '#db/schema'
import { submissionCode } from '../judge'
import { shownName } from '../shown-name'
import type { Candidate } from './load-candidates.server'
import type { StageContext } from './load-stage-context.server'

/** A submission as the actor may know it: by team or code, and whether they may read its reviews. */
export type SeenSubmission = { code: string; teamName: string; open: boolean }

/** All submissions of the stage as host or chair may know them; a chair in conflict with a team has no role for it. */
export async function loadSeenNames(
  ctx: Ctx,
  all: StageContext,
  candidates: readonly Candidate[],
): Promise<Map<string, SeenSubmission>> {
  const barred = await loadOwnConflicts(ctx, all.challenge.id)
  const { standing, times, policy } = all
  return new Map(
    candidates.map(each => {
      const to = { times, policy, standing: { ...standing, conflicted: barred.has(each.teamId) } }
      return [
        each.submissionId,
        {
          code: submissionCode(each.submissionId),
          teamName: shownName(to, ctx.now)(each),
          open: maySee({ ...to, facet: 'review.others', now: ctx.now }).ok,
        },
      ]
    }),
  )
}

/** The teams with which the actor's own seat on the jury is in conflict. */
async function loadOwnConflicts({ db, actor }: Ctx, challengeId: string): Promise<Set<string>> {
  if (actor.kind !== 'person') return new Set()
  const own = and(
    eq(conflicts.challengeId, challengeId),
    isActiveConflict,
    eq(judges.userId, actor.id),
    isNotNull(judges.acceptedAt),
  )
  const rows = await db
    .select({ teamId: conflicts.teamId })
    .from(conflicts)
    .innerJoin(judges, eq(judges.id, conflicts.judgeId))
    .where(own)
  return new Set(rows.map(({ teamId }) => teamId))
}
