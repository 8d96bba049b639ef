import { loadVisibility } from '#app/domain/judging/queries/load-visibility.server'
import { page } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { params, url }) => ({
  ...(await loadVisibility(ctx, params.id ?? '', url.searchParams.get('at'))),
  title: pageTitle(ctx, 'visibility.title'),
}))
