import { and, eq } from 'drizzle-orm'
import { loadFinalists } from '#app/domain/catalogue/queries/load-finalists.server'
import { cancellationOf } from '#app/domain/challenges/cancellation'
import { loadAnyStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadPanelNames } from '#app/domain/ranking/queries/load-panel-names.server'
import { loadRun, type Run } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import { withShownScores } from '#app/domain/ranking/shown-scores'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, teamMembers } from '#db/schema'
import { type BoardQuery, boardPage } from '../board-page'
import { publicRow } from '../shown-board'
import { loadPublicMembers, loadPublicOrganisations } from './load-members.server'
import { loadPrizesWon } from './load-prizes-won.server'
import { loadScoreBoard } from './load-score-board.server'
import { loadOwnEntryIds, loadShownBoard } from './load-shown-board.server'

/**
 * The public ranking of a challenge, with the requested page of each board; before its instant only that it is expected,
 * and when.
 */
export async function loadLeaderboard(ctx: Ctx, slug: string, query: BoardQuery = {}) {
  const { all, run, head } = await loadPublishedRun(ctx, slug)
  const ownTeam = await loadOwnTeam(ctx, all.challenge.id)
  const shown = run ? null : await loadShownBoard(ctx, all, ownTeam)
  const scores = run ? null : await loadScoreBoard(ctx, all, { ownTeam, query })
  return {
    ...head,
    /** the published result's ranking */
    board: run && (await boardOf(ctx, { all, run, ownTeam, query })),
    /** before the result: the public scores of a stage that a metric scores */
    scores,
    /** before the result: what the public reads while judging is open */
    shown: shown && {
      ...shown,
      board: shown.board && { ...shown.board, ...boardPage(shown.board, query, teamNameOf) },
      live: shown.live && { ...shown.live, ...boardPage(shown.live, query, teamNameOf) },
    },
  }
}

const teamNameOf = (row: { teamName: string }) => row.teamName

export type LeaderboardPage = Awaited<ReturnType<typeof loadLeaderboard>>

/** The run of the published result, null until then, and the parts of its pages that do not need it. */
export async function loadPublishedRun(ctx: Ctx, slug: string) {
  const [challenge] = await ctx.db.select().from(challenges).where(eq(challenges.slug, slug))
  const all = await loadAnyStageContext(ctx.db, ctx, orNotFound(challenge), 'final')
  const { standing, times, result } = all
  const sees = maySeeOfChallenge({ facet: 'challenge', standing, times, now: ctx.now })
  orNotFound(sees.ok ? sees : null)
  // the same page for everyone: host and chair have the ranking page for unpublished results
  const out = maySeeOfChallenge({ facet: 'ranking', standing: noStanding, times, now: ctx.now })
  const run = out.ok && result ? await loadRun(ctx.db, { runId: result.runId }) : null
  const head = { ...outcomeHead(all), finalists: await loadFinalists(ctx, all.challenge.id) }
  return { all, run, head }
}

/** What leaderboard and result show of the challenge itself. */
export function outcomeHead({ challenge, stage }: Pick<StageContext, 'challenge' | 'stage'>) {
  const { slug, title, timeZone, closesAt, resultsPlannedAt } = challenge
  return {
    challenge: { slug, title, timeZone },
    cancellation: cancellationOf(challenge),
    schedule: { closesAt, judgingEndsAt: stage.judgingEndsAt, resultsPlannedAt },
    criteria: stage.rubric.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    quorum: stage.rubric.quorum,
  }
}

/** The public facts of a run, without its rows. */
export function runFacts({ inputs, output, ...run }: Run) {
  return {
    computedAt: run.computedAt,
    inputsHash: run.inputsHash,
    engineVersion: run.engineVersion,
    truthHash: inputs.metric?.truthHash ?? null,
    reviews: inputs.reviews.filter(review => !review.abstained).length,
    judges: new Set(inputs.reviews.map(review => review.judgeId)).size,
    rules: inputs.rules,
    calibrated: output.calibration !== null,
    samePrizeSet: output.whatIf?.samePrizeSet ?? null,
    warnings: output.warnings,
    changes: inputs.earlier.length,
  }
}

type BoardContext = { all: StageContext; run: Run; ownTeam: string | null; query: BoardQuery }

/** Without a search it loads only the names of the teams on the page. */
async function boardOf(ctx: Ctx, { all, run, ownTeam, query }: BoardContext) {
  const own = await loadOwnEntryIds(ctx.db, ownTeam)
  const marked = <R extends { entryId: string }>(row: R) => ({ ...row, own: own.includes(row.entryId) })
  const searched = query.team ? await loadTeams(ctx.db, run.output) : null
  const page = boardPage(
    {
      ranked: withShownScores(run.output.ranked, run.inputs.rules.method).map(publicRow).map(marked),
      unranked: run.output.unranked.map(marked),
    },
    query,
    row => searched?.get(row.entryId)?.name ?? '',
  )
  const ranked = page.own ? [page.own, ...page.ranked] : page.ranked
  const teamsOf = await loadTeams(ctx.db, { ranked, unranked: page.unranked })
  const onPage = { entryIds: [...teamsOf.keys()], times: all.times }
  const membersOf = await loadPublicMembers(ctx, onPage)
  const organisationsOf = await loadPublicOrganisations(ctx, onPage)
  const prizesOf = await loadPrizesWon(ctx.db, all.challenge.id)
  const named = <R extends { entryId: string }>(row: R) => ({
    ...row,
    teamName: teamsOf.get(row.entryId)?.name ?? '',
    members: membersOf.get(row.entryId) ?? [],
    organisations: organisationsOf.get(row.entryId) ?? [],
    prizes: prizesOf.get(row.entryId) ?? [],
  })
  return {
    ...runFacts(run),
    panels: await loadPanelNames(ctx.db, run.inputs.mixed),
    ...page,
    own: page.own && named(page.own),
    ranked: page.ranked.map(named),
    unranked: page.unranked.map(named),
  }
}

/** The actor's team in the challenge. @unguarded */
export async function loadOwnTeam({ db, actor }: Ctx, challengeId: string): Promise<string | null> {
  if (actor.kind !== 'person') return null
  const mine = and(eq(teamMembers.challengeId, challengeId), eq(teamMembers.userId, actor.id))
  const [member] = await db.select({ teamId: teamMembers.teamId }).from(teamMembers).where(mine)
  return member?.teamId ?? null
}
