import { and, count, eq, lt, max, min } from 'drizzle-orm'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { isBetter, metricCatalogue } from '#app/domain/metrics/catalogue'
import { withShownScores } from '#app/domain/ranking/shown-scores'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { rankItems } from '#app/domain/statistics/rank'
import { frozenSince, maySee } from '#app/domain/visibility/disclosure-rules'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import { entries, publicScores, teams } from '#db/schema'
import { type BoardQuery, boardPage } from '../board-page'
import { loadOwnEntryIds } from './load-shown-board.server'

export type ScoreBoard = NonNullable<Awaited<ReturnType<typeof loadScoreBoard>>>

/**
 * The board of public scores of the last stage that a metric scores, from its opening until the result: each team's best
 * one. It reads public scores alone; the same for everyone but for the mark on the reader's own row.
 */
export async function loadScoreBoard(
  ctx: Ctx,
  all: StageContext,
  own: { ownTeam: string | null; query: BoardQuery },
) {
  const { challenge, times, policy, stages } = all
  const stage = stages.findLast(({ metric, opensAt }) => metric && opensAt && opensAt <= ctx.now)
  const settings = stage?.metric
  const sees = maySee({ facet: 'scores.public', standing: noStanding, times, now: ctx.now, policy })
  if (!stage || !settings || !sees.ok) return null
  const frozen = frozenSince(stage, ctx.now)
  const { best } = metricCatalogue[settings.metric]
  const { baseline } = settings
  const rows = await loadBest(ctx, {
    stageId: stage.id,
    challengeId: challenge.id,
    best,
    until: frozen ?? null,
  })
  const { ranked } = rankItems(
    rows.map(({ entryId, score }) => ({ id: entryId, values: { score } })),
    [{ key: 'score', direction: best === 'high' ? 'desc' : 'asc' }],
  )
  const byEntry = new Map(rows.map(row => [row.entryId, row]))
  const ownIds = await loadOwnEntryIds(ctx.db, own.ownTeam)
  const placed = ranked.flatMap(({ id, rank, shared }) => {
    const row = byEntry.get(id)
    if (!row) return []
    const beats = baseline === null || isBetter({ best }, row.score, baseline)
    return [{ ...row, ...figures(row.score), beats, rank, shared, tieGroup: null, own: ownIds.includes(id) }]
  })
  return {
    stage: { id: stage.id, name: stage.name, number: stage.position, several: stages.length > 1 },
    metricName: metricTexts[ctx.locale].metrics[settings.metric].name,
    ...{ settings, best, frozenSince: frozen, closed: stage.closesAt !== null && stage.closesAt <= ctx.now },
    ...withBaseline(placed, { baseline, query: own.query }),
  }
}

type Placed = ReturnType<typeof figures> & { beats: boolean; own: boolean; tieGroup: null; teamName: string }
type Shown = { baseline: number | null; query: BoardQuery }

/** The page of the board; the host's solution has as many decimals as tell it from its neighbours. */
function withBaseline<R extends Placed>(placed: readonly R[], { baseline, query }: Shown) {
  const before = placed.filter(({ beats }) => beats).length
  const scores = placed.map(({ exact, percent, calibrated, panels }) => ({
    exact,
    percent,
    calibrated,
    panels,
  }))
  const all = baseline === null ? scores : scores.toSpliced(before, 0, figures(baseline))
  const shown = withShownScores(all, null).map(({ headline, digits }) => ({ headline, digits }))
  const [own] = baseline === null ? [] : shown.splice(before, 1)
  const ranked = placed.flatMap((row, index) => {
    const figure = shown[index]
    return figure ? [{ ...row, ...figure }] : []
  })
  const unranked: { own: boolean }[] = []
  const nameOf = (row: object) => ('teamName' in row ? String(row.teamName) : '')
  return { baseline: own?.headline ?? null, ...boardPage({ ranked, unranked }, query, nameOf) }
}

type Wanted = { stageId: string; challengeId: string; best: 'high' | 'low'; until: Date | null }

async function loadBest({ db }: Ctx, { stageId, challengeId, best, until }: Wanted) {
  const score = best === 'high' ? max(publicScores.score) : min(publicScores.score)
  const rows = await db
    .select({
      entryId: publicScores.entryId,
      teamName: teams.name,
      score,
      attempts: count(),
      lastAt: max(publicScores.at),
    })
    .from(publicScores)
    .innerJoin(entries, eq(entries.id, publicScores.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(
      and(
        eq(publicScores.stageId, stageId),
        eq(entries.challengeId, challengeId),
        isActiveEntry,
        until ? lt(publicScores.at, until) : undefined,
      ),
    )
    .groupBy(publicScores.entryId, teams.name)
  return rows.flatMap(({ score: value, ...row }) =>
    value === null ? [] : [{ ...row, score: Number(value) }],
  )
}

/** The score as `withShownScores` reads it. */
function figures(score: number) {
  return { exact: String(score), percent: score, calibrated: null, panels: null }
}
