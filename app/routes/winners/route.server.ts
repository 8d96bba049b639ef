import { loadWinners } from '#app/domain/catalogue/queries/load-winners.server'
import { pageNumber } from '#app/domain/shared/pages'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { url }) => {
  const t = translate(ctx.locale)
  const page = pageNumber(url.searchParams)
  return {
    winners: await loadWinners(ctx, { page: page, size: 12 }),
    head: {
      title: t('catalogue.winners_title'),
      description: t('catalogue.winners_lead'),
      origin: ctx.origin,
      path: page > 1 ? `${paths.winners()}?page=${page}` : paths.winners(),
    },
  }
})
