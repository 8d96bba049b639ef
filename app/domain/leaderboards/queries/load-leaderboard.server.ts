import { and, eq } from 'drizzle-orm'
import { loadFinalists } from '#app/domain/catalogue/queries/load-finalists.server'
import { loadAnyStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadPanelNames } from '#app/domain/ranking/queries/load-panel-names.server'
import { loadRun, type Run } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import { withDigits } from '#app/domain/ranking/score-digits'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, teamMembers } from '#db/schema'
import { type BoardAsked, boardPage } from '../board-page'
import { publicRow } from '../shown-board'
import { loadPublicMembers } from './load-members.server'
import { loadShownBoard } from './load-shown-board.server'

/** The public ranking of a challenge; before its instant only that it is expected, and when. */
export async function loadLeaderboard(ctx: Ctx, slug: string) {
  const [challenge] = await ctx.db.select().from(challenges).where(eq(challenges.slug, slug))
  const all = await loadAnyStageContext(ctx.db, ctx, orNotFound(challenge), 'final')
  const { standing, times, stage, result } = all
  const sees = maySeeOfChallenge({ facet: 'challenge', standing, times, now: ctx.now })
  const { title, timeZone, resultsPlannedAt, id } = all.challenge
  orNotFound(sees.ok ? sees : null)
  // the same page for everyone: host and chair have the ranking page for unpublished results
  const out = maySeeOfChallenge({ facet: 'ranking', standing: noStanding, times, now: ctx.now })
  const run = out.ok && result ? await loadRun(ctx.db, { runId: result.runId }) : null
  return {
    challenge: { slug, title, timeZone },
    schedule: { closesAt: all.challenge.closesAt, judgingEndsAt: stage.judgingEndsAt, resultsPlannedAt },
    criteria: stage.rubric.criteria.map(criterion => ({
      id: criterion.id,
      name: criterion.name,
      weight: criterion.weight,
    })),
    quorum: stage.rubric.quorum,
    finalists: await loadFinalists(ctx, id),
    /** the published result's ranking */
    board: run && (await boardOf(ctx, all, run)),
    /** before the result: what the public reads while judging is open */
    shown: run ? null : await loadShownBoard(ctx, all, await loadOwnTeam(ctx, id)),
  }
}

/** The same with the requested page of each board in it. */
export async function loadLeaderboardPage(ctx: Ctx, slug: string, asked: BoardAsked) {
  const { board, shown, ...page } = await loadLeaderboard(ctx, slug)
  return {
    ...page,
    board: board && { ...board, ...boardPage(board, asked) },
    shown: shown && {
      ...shown,
      board: shown.board && { ...shown.board, ...boardPage(shown.board, asked) },
      live: shown.live && { ...shown.live, ...boardPage(shown.live, asked) },
    },
  }
}

export type LeaderboardPage = Awaited<ReturnType<typeof loadLeaderboardPage>>

async function boardOf(ctx: Ctx, { challenge, times }: StageContext, run: Run) {
  const teamsOf = await loadTeams(ctx.db, run.output)
  const membersOf = await loadPublicMembers(ctx, { entryIds: [...teamsOf.keys()], times })
  const own = await loadOwnTeam(ctx, challenge.id)
  const named = <T extends { entryId: string }>(row: T) => {
    const team = teamsOf.get(row.entryId)
    const members = membersOf.get(row.entryId) ?? []
    return { ...row, teamName: team?.name ?? '', members, own: own !== null && team?.id === own }
  }
  return {
    computedAt: run.computedAt,
    inputsHash: run.inputsHash,
    engineVersion: run.engineVersion,
    reviews: run.inputs.reviews.filter(review => !review.abstained).length,
    judges: new Set(run.inputs.reviews.map(review => review.judgeId)).size,
    rules: run.inputs.rules,
    calibrated: run.output.calibration !== null,
    samePrizeSet: run.output.whatIf?.samePrizeSet ?? null,
    warnings: run.output.warnings,
    changes: run.inputs.earlier.length,
    panels: await loadPanelNames(ctx.db, run.inputs.mixed),
    ranked: withDigits(run.output.ranked).map(publicRow).map(named),
    unranked: run.output.unranked.map(named),
  }
}

async function loadOwnTeam({ db, actor }: Ctx, challengeId: string): Promise<string | null> {
  if (actor.kind !== 'person') return null
  const mine = and(eq(teamMembers.challengeId, challengeId), eq(teamMembers.userId, actor.id))
  const [member] = await db.select({ teamId: teamMembers.teamId }).from(teamMembers).where(mine)
  return member?.teamId ?? null
}
