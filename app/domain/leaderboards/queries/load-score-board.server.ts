import { and, asc, eq, inArray, lt } from 'drizzle-orm'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { noStanding } from '#app/domain/shared/standing'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import type { Db } from '#db/client.server'
import { publicScores } from '#db/schema'
import { type BoardQuery, boardPage } from '../board-page'
import { trendOf } from '../score-rows'
import { loadScoreRows } from './load-score-rows.server'
import { loadOwnEntryIds } from './load-shown-board.server'

export type ScoreBoard = NonNullable<Awaited<ReturnType<typeof loadScoreBoard>>>

const rowsPerPage = 100

/**
 * A page of the board of public scores. Names and the course of scores are loaded for its rows alone, and the names of
 * all teams only for a search.
 */
export async function loadScoreBoard(
  ctx: Ctx,
  all: StageContext,
  { ownTeam, query }: { ownTeam: string | null; query: BoardQuery },
) {
  const { times, policy } = all
  const sees = maySee({ facet: 'scores.public', standing: noStanding, times, now: ctx.now, policy })
  const found = sees.ok ? await loadScoreRows(ctx, all) : null
  if (!found) return null
  const { placed, stage, settings, best, frozenSince, ...board } = found
  const ownIds = await loadOwnEntryIds(ctx.db, ownTeam)
  const ranked = placed.map(row => ({ ...row, tieGroup: null, own: ownIds.includes(row.entryId) }))
  const unranked: typeof ranked = []
  const searched = query.team ? await loadTeams(ctx.db, { ranked, unranked }) : null
  const nameOf = ({ entryId }: { entryId: string }) => searched?.get(entryId)?.name ?? ''
  const page = boardPage({ ranked, unranked }, query, nameOf, rowsPerPage)
  const shown = page.own ? [page.own, ...page.ranked] : page.ranked
  const teams = await loadTeams(ctx.db, { ranked: shown, unranked })
  const trends = await loadTrends(ctx.db, { stageId: stage.id, best, until: frozenSince, rows: shown })
  const complete = (row: (typeof ranked)[number]) => ({
    ...row,
    teamName: teams.get(row.entryId)?.name ?? '',
    trend: trends.get(row.entryId) ?? null,
    wins: row.rank <= board.prizePlaces,
  })
  return {
    ...{ settings, best, frozenSince, closed: board.closed, day: board.day },
    stage: { id: stage.id, name: stage.name, number: stage.position, several: all.stages.length > 1 },
    metricName: metricTexts[ctx.locale].metrics[settings.metric].name,
    baseline: board.baseline,
    prizePlaces: board.prizePlaces,
    ...page,
    own: page.own && complete(page.own),
    ranked: page.ranked.map(complete),
  }
}

type Wanted = {
  stageId: string
  best: 'high' | 'low'
  until: Date | null
  rows: readonly { entryId: string }[]
}

/** How the best score of each row came about. */
async function loadTrends(db: Db, { stageId, best, until, rows }: Wanted) {
  const ids = [...new Set(rows.map(({ entryId }) => entryId))]
  if (ids.length === 0) return new Map<string, ReturnType<typeof trendOf>>()
  const scores = await db
    .select({ entryId: publicScores.entryId, score: publicScores.score })
    .from(publicScores)
    .where(
      and(
        eq(publicScores.stageId, stageId),
        inArray(publicScores.entryId, ids),
        until ? lt(publicScores.at, until) : undefined,
      ),
    )
    .orderBy(asc(publicScores.entryId), asc(publicScores.at))
  const trends = [...groupBy(scores, ({ entryId }) => entryId)].map(([entryId, own]) => {
    const of = own.map(({ score }) => score)
    return [entryId, trendOf(of, best)] as const
  })
  return new Map(trends)
}
