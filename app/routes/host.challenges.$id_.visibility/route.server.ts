import { loadVisibility } from '#app/domain/judging/queries/load-visibility.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'
import { whichStage } from '#app/http/which-stage'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadVisibility(ctx, {
    challengeId: params.id ?? '',
    at: url.searchParams.get('at'),
    which: whichStage(url),
  })),
  title: pageTitle(ctx, 'visibility.title'),
}))
