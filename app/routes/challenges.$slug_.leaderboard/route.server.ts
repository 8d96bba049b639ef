import { requestedBoard } from '#app/domain/leaderboards/board-page'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { localText } from '#app/domain/shared/local-text'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const slug = params.slug ?? ''
  const board = await loadLeaderboard(ctx, slug, requestedBoard(url.searchParams))
  const t = translate(ctx.locale)
  const name = localText(board.challenge.title, ctx.locale)
  return {
    ...board,
    head: {
      title: `${t('leaderboards.board_title')} · ${name}`,
      description: t('leaderboards.board_lead'),
      origin: ctx.origin,
      path: paths.leaderboard(slug),
    },
  }
})
