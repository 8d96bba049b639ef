import {
  institutionFilters,
  listInstitutionsForStaff,
} from '#app/domain/institutions/queries/list-institutions-for-staff.server'
import { registerQuery } from '#app/domain/shared/register'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const asked = registerQuery(url.searchParams, institutionFilters)
  const list = await listInstitutionsForStaff(ctx, asked)
  const title = pageTitle(ctx, 'institutions.staff.institutions')
  return { asked, list, filters: institutionFilters, title }
})
