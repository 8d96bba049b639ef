import { and, eq } from 'drizzle-orm'
import { loadAnyCase } from '#app/domain/judging/queries/load-case.server'
import { loadAssignmentRows } from '#app/domain/judging/queries/load-panel.server'
import { loadRun, type Run } from '#app/domain/leaderboards/queries/load-run.server'
import type { Ctx } from '#app/domain/shared/context'
import { maySee } from '#app/domain/visibility/law'
import type { LocalText } from '#db/json'
import { challenges, entries, teamMembers } from '#db/schema'

export type TeamFeedback = {
  rank: number | null
  shared: boolean
  percent: number | null
  /** reviews that counted */
  reviews: number
  of: number
  criteria: { id: string; name: LocalText; percent: number | null }[]
  comments: string[]
}

/** What a team learns of its judging once the result is out: percents by criterion and the judges' comments, without names. */
export async function loadTeamFeedback(ctx: Ctx, entryId: string): Promise<TeamFeedback | null> {
  const [row] = await ctx.db
    .select({ entry: entries, challenge: challenges })
    .from(entries)
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .where(eq(entries.id, entryId))
  if (!row) return null
  const all = await loadAnyCase(ctx.db, ctx, row.challenge)
  const standing = { ...all.standing, ownTeam: await isMember(ctx, row.entry.teamId) }
  const sees = maySee({ facet: 'review.comment_to_team', standing, times: all.times, now: ctx.now })
  const run = sees.ok && all.result ? await loadRun(ctx.db, { runId: all.result.runId }) : null
  if (!run) return null
  const rows = await loadAssignmentRows(ctx.db, all.stage.id)
  const counted = new Set(run.inputs.reviews.map(review => review.id))
  const submissionId = run.inputs.submissions.find(each => each.entryId === entryId)?.id
  return {
    ...placeOf(run, entryId),
    criteria: all.stage.rubric.criteria.map(({ id, name }) => ({
      id,
      name,
      percent: rankedRow(run, entryId)?.criteria[id] ?? null,
    })),
    comments: rows
      .filter(each => each.submissionId === submissionId && each.review && counted.has(each.review.id))
      .map(each => each.review?.commentToTeam.trim() ?? '')
      .filter(comment => comment !== ''),
  }
}

function rankedRow({ output }: Run, entryId: string) {
  return output.ranked.find(row => row.entryId === entryId)
}

function placeOf(run: Run, entryId: string) {
  const row = rankedRow(run, entryId)
  const apart = run.output.unranked.find(each => each.entryId === entryId)
  return {
    rank: row?.rank ?? null,
    shared: row?.shared ?? false,
    percent: row?.percent ?? null,
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
