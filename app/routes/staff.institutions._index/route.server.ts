import {
  institutionFilters,
  listInstitutionsForStaff,
} from '#app/domain/institutions/queries/list-institutions-for-staff.server'
import { registerQuery } from '#app/domain/shared/register'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const query = registerQuery(url.searchParams, institutionFilters)
  const list = await listInstitutionsForStaff(ctx, query)
  const title = pageTitle(ctx, 'institutions.staff.institutions')
  return { query, list, filters: institutionFilters, title }
})
