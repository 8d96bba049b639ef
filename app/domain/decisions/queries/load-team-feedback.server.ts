import { and, eq } from 'drizzle-orm'
import { loadAssignmentRows } from '#app/domain/judging/queries/load-seats.server'
import { loadAnyStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadRun, type Run } from '#app/domain/ranking/queries/load-run.server'
import { withDigits } from '#app/domain/ranking/score-digits'
import type { Ctx } from '#app/domain/shared/context'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import type { LocalText } from '#db/json'
import { challenges, entries, stageDecisions, stages as stageRows, teamMembers } from '#db/schema'

export type TeamFeedback = {
  stage: { id: string; name: LocalText }
  rank: number | null
  shared: boolean
  percent: number | null
  /** decimals with which the percentage differs from its neighbours' in the ranking */
  digits: number
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
  const decided = await loadDecidedRuns(ctx.db, all)
  const told = await Promise.all(
    decided.map(({ stage, runId }) => loadStageFeedback(ctx.db, { stage, runId, entryId })),
  )
  return told.filter(each => each !== null).reverse()
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

type Asked = { stage: Stage; runId: string; entryId: string }

/** Null where the entry was not in the stage. */
async function loadStageFeedback(db: Db, { stage, runId, entryId }: Asked): Promise<TeamFeedback | null> {
  const run = await loadRun(db, { runId })
  const submissionId = run?.inputs.submissions.find(each => each.entryId === entryId)?.id
  if (!run || !submissionId) return null
  const rows = await loadAssignmentRows(db, stage.id, [submissionId])
  const counted = new Set(run.inputs.reviews.map(review => review.id))
  // an abstaining judge's earlier draft was never submitted
  const heard = rows.flatMap(({ review }) =>
    review && !review.abstainedAt && counted.has(review.id) ? [review] : [],
  )
  return {
    stage: { id: stage.id, name: stage.name },
    ...placeOf(run, entryId),
    criteria: stage.rubric.criteria.map(({ id, name }) => ({
      id,
      name,
      percent: rankedRow(run, entryId)?.criteria[id] ?? null,
      comments: written(heard.map(({ comments }) => comments?.[id]?.toTeam)),
    })),
    comments: written(heard.map(({ commentToTeam }) => commentToTeam)),
  }
}

function written(comments: (string | undefined)[]): string[] {
  return comments.flatMap(comment => comment?.trim() || [])
}

function rankedRow({ output }: Run, entryId: string) {
  return withDigits(output.ranked).find(row => row.entryId === entryId)
}

function placeOf(run: Run, entryId: string) {
  const row = rankedRow(run, entryId)
  const apart = run.output.unranked.find(each => each.entryId === entryId)
  return {
    rank: row?.rank ?? null,
    shared: row?.shared ?? false,
    percent: row?.percent ?? null,
    digits: row?.digits.percent ?? 2,
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
