import { computeRankingRun } from '#app/domain/leaderboards/commands/compute-ranking-run.server'
import { loadRanking } from '#app/domain/leaderboards/queries/load-ranking.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { params }) => ({
  ...(await loadRanking(ctx, params.id ?? '')),
  title: pageTitle(ctx, 'judging.tab_ranking'),
}))

export const action = press(Empty, async (ctx, _input, { params }) => {
  const challengeId = params.id ?? ''
  await computeRankingRun(ctx, challengeId)
  return redirectWith(paths.ranking(challengeId), 'success', 'ranking.computed')
})
