import { registerQuery } from '#app/domain/shared/register'
import { listBreakGlass, lookFilters } from '#app/domain/submissions/queries/list-break-glass.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const query = registerQuery(url.searchParams, lookFilters)
  const list = await listBreakGlass(ctx, query)
  return { query, list, filters: lookFilters, title: pageTitle(ctx, 'institutions.staff.incidents') }
})
