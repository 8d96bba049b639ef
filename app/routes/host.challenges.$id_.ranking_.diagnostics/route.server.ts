import { loadDiagnostics } from '#app/domain/ranking/queries/load-diagnostics.server'
import { pageNumber } from '#app/domain/shared/pages'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'
import { whichStage } from '#app/http/which-stage'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadDiagnostics(ctx, params.id ?? '', whichStage(url), pageNumber(url.searchParams))),
  title: pageTitle(ctx, 'ranking.diagnostics'),
}))
