import { loadPlacement } from '#app/domain/ranking/queries/load-placement.server'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'

export const loader = pageLoader(async (ctx, { params }) => {
  const placement = await loadPlacement(ctx, params.id ?? '', params.submissionId ?? '')
  const title = translate(ctx.locale)('ranking.place.title', { team: placement.submission.teamName })
  return { ...placement, title: `${title} · Meydan` }
})
