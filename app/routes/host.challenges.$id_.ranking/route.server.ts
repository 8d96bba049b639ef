import { loadWaiting } from '#app/domain/attempts/queries/load-waiting.server'
import { loadBoardDesk } from '#app/domain/leaderboards/queries/load-board-desk.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRanking, rankingLists } from '#app/domain/ranking/queries/load-ranking.server'
import { Empty } from '#app/domain/shared/input'
import { pageNumber } from '#app/domain/shared/pages'
import { loadTieDesk } from '#app/domain/tie-votes/queries/load-tie-desk.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { whichStage } from '#app/http/which-stage'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadRanking(
    ctx,
    params.id ?? '',
    whichStage(url),
    Object.fromEntries(rankingLists.map(list => [list, pageNumber(url.searchParams, list)])),
  )),
  boardDesk: await loadBoardDesk(ctx, params.id ?? '', whichStage(url)),
  waiting: await loadWaiting(ctx, params.id ?? '', whichStage(url)),
  tieDesk: await loadTieDesk(ctx, params.id ?? '', whichStage(url)),
  title: pageTitle(ctx, 'judging.tab_ranking'),
}))

export const action = buttonAction(Empty, async (ctx, _input, { params, url }) => {
  const challengeId = params.id ?? ''
  const { stageId } = await computeRankingRun(ctx, challengeId, whichStage(url))
  return redirectWith(paths.ranking(challengeId, stageId), 'success', 'leaderboards.computed')
})
