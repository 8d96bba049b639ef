import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Run } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import { loadPublishedRun } from './load-leaderboard.server'
import { loadScoreRows } from './load-score-rows.server'

/**
 * The whole board of a challenge that a metric scores, for programs: the public scores until the result, then the private
 * ones that decided. It has what the page has, and is the same for everyone; 404 where there is no such board.
 */
export async function loadBoardFile(ctx: Ctx, slug: string) {
  const { all, run } = await loadPublishedRun(ctx, slug)
  const board = run ? await finalBoard(ctx, run) : await publicBoard(ctx, all)
  return { format: 'meydan.board', version: 1, challenge: slug, ...board }
}

async function publicBoard(ctx: Ctx, all: StageContext) {
  const { times, policy } = all
  const sees = maySee({ facet: 'scores.public', standing: noStanding, times, now: ctx.now, policy })
  const found = orNotFound(sees.ok ? await loadScoreRows(ctx, all) : null)
  const { settings, best, placed, baseline, frozenSince, day } = found
  const teams = await loadTeams(ctx.db, { ranked: placed, unranked: [] })
  return {
    ...{ scores: 'public' as const, metric: settings.metric, best },
    baseline: baseline?.value ?? null,
    frozenSince: frozenSince?.toISOString() ?? null,
    movedSince: day.from.toISOString(),
    rows: placed.map(({ entryId, rank, shared, score, attempts, lastAt, moved }) => ({
      ...{ place: rank, shared, team: teams.get(entryId)?.name ?? '', score, attempts },
      ...{ lastAttemptAt: lastAt.toISOString(), moved },
    })),
  }
}

async function finalBoard(ctx: Ctx, { inputs, output }: Run) {
  const { metric, best } = orNotFound(inputs.metric)
  const teams = await loadTeams(ctx.db, { ranked: output.ranked, unranked: [] })
  return {
    ...{ scores: 'private' as const, metric, best },
    rows: output.ranked.map(({ entryId, rank, shared, percent, n, metric: open }) => ({
      ...{ place: rank, shared, team: teams.get(entryId)?.name ?? '', score: percent, attempts: n },
      ...{ publicScore: open?.publicScore ?? null, publicPlace: open?.publicRank ?? null },
    })),
  }
}
