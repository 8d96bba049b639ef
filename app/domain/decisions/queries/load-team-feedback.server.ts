import { and, asc, eq, inArray } from 'drizzle-orm'
import { loadAnyStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadRuns, type Run } from '#app/domain/ranking/queries/load-run.server'
import { type Headline, withShownScores } from '#app/domain/ranking/shown-scores'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import type { LocalText } from '#app/domain/shared/local-text'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import {
  assignments,
  challenges,
  entries,
  reviews,
  stageDecisions,
  stages as stageRows,
  teamMembers,
} from '#db/schema'

export type TeamFeedback = {
  stage: { id: string; name: LocalText }
  rank: number | null
  shared: boolean
  /** null where it has no place */
  headline: Headline | null
  /** reviews that counted */
  reviews: number
  of: number
  /** with the judges' comments to the team on each criterion */
  criteria: { id: string; name: LocalText; percent: number | null; comments: string[] }[]
  comments: string[]
}

/**
 * Feedback for a team once the result is public, for each stage in which it was judged, the last first: percentages by
 * criterion and the judges' comments, without names.
 */
export async function loadTeamFeedback(ctx: Ctx, entryId: string): Promise<TeamFeedback[]> {
  const [row] = await ctx.db
    .select({ entry: entries, challenge: challenges })
    .from(entries)
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .where(eq(entries.id, entryId))
  if (!row) return []
  const all = await loadAnyStageContext(ctx.db, ctx, row.challenge)
  const standing = { ...all.standing, ownTeam: await isMember(ctx, row.entry.teamId) }
  const sees = maySeeOfChallenge({
    facet: 'review.comment_to_team',
    standing,
    times: all.times,
    now: ctx.now,
  })
  if (!sees.ok) return []
  const judged = await loadJudged(ctx.db, all, entryId)
  const reviewsOf = await loadReviews(ctx.db, judged)
  return judged.map(each => feedbackOf(each, reviewsOf(each), entryId)).reverse()
}

type Stage = StageContext['stage']

/** The run behind each stage's outcome, first stage first: the advancement runs, then that of the result. */
async function loadDecidedRuns(db: Db, { stages, challenge, result }: StageContext) {
  const decisions = await db
    .select({ stageId: stageDecisions.stageId, runId: stageDecisions.runId })
    .from(stageDecisions)
    .innerJoin(stageRows, eq(stageRows.id, stageDecisions.stageId))
    .where(eq(stageRows.challengeId, challenge.id))
  return stages.flatMap((stage, index) => {
    const final = index === stages.length - 1
    const runId = final ? result?.runId : decisions.find(({ stageId }) => stageId === stage.id)?.runId
    return runId ? [{ stage, runId }] : []
  })
}

type Judged = { stage: Stage; run: Run; submissionId: string }

/** The decided stages that the entry was in, first to last. */
async function loadJudged(db: Db, all: StageContext, entryId: string): Promise<Judged[]> {
  const decided = await loadDecidedRuns(db, all)
  const runs = await loadRuns(
    db,
    decided.map(({ runId }) => runId),
  )
  return decided.flatMap(({ stage, runId }) => {
    const run = runs.get(runId)
    const submissionId = run?.inputs.submissions.find(each => each.entryId === entryId)?.id
    return run && submissionId ? [{ stage, run, submissionId }] : []
  })
}

type Review = typeof reviews.$inferSelect

async function loadReviews(db: Db, judged: readonly Judged[]): Promise<(each: Judged) => Review[]> {
  const ids = judged.map(({ submissionId }) => submissionId)
  const rows = await db
    .select({ submissionId: assignments.submissionId, review: reviews })
    .from(assignments)
    .innerJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(inArray(assignments.submissionId, ids))
    .orderBy(asc(assignments.id))
  const bySubmission = groupBy(rows, row => row.submissionId)
  return ({ submissionId }) => (bySubmission.get(submissionId) ?? []).map(({ review }) => review)
}

function feedbackOf({ stage, run }: Judged, made: readonly Review[], entryId: string): TeamFeedback {
  const counted = new Set(run.inputs.reviews.map(review => review.id))
  // an abstaining judge's earlier draft was never submitted
  const heard = made.filter(review => !review.abstainedAt && counted.has(review.id))
  const row = withShownScores(run.output.ranked, run.inputs.rules.method).find(
    each => each.entryId === entryId,
  )
  return {
    stage: { id: stage.id, name: stage.name },
    ...placeOf(run, row, entryId),
    criteria: stage.rubric.criteria.map(({ id, name }) => ({
      id,
      name,
      percent: row?.criteria[id] ?? null,
      comments: written(heard.map(({ comments }) => comments?.[id]?.toTeam)),
    })),
    comments: written(heard.map(({ commentToTeam }) => commentToTeam)),
  }
}

function written(comments: (string | undefined)[]): string[] {
  return comments.flatMap(comment => comment?.trim() || [])
}

type Row = Run['output']['ranked'][number] & { headline: Headline }

function placeOf(run: Run, row: Row | undefined, entryId: string) {
  const apart = run.output.unranked.find(each => each.entryId === entryId)
  return {
    rank: row?.rank ?? null,
    shared: row?.shared ?? false,
    headline: row?.headline ?? null,
    reviews: row?.n ?? apart?.n ?? 0,
    of: run.output.ranked.length,
  }
}

async function isMember({ db, actor }: Ctx, teamId: string): Promise<boolean> {
  if (actor.kind !== 'person') return false
  const mine = and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, actor.id))
  const [member] = await db.select({ id: teamMembers.id }).from(teamMembers).where(mine)
  return member !== undefined
}
