import { listPeople, peopleFilters } from '#app/domain/people/queries/load-people-for-staff.server'
import { registerQuery } from '#app/domain/shared/register'
import { pageLoader } from '#app/http/page.server'
import { logRead } from '#app/http/security-log.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, args) => {
  const query = registerQuery(args.url.searchParams, peopleFilters)
  const list = await listPeople(ctx, query)
  if (query.q !== '') logRead(ctx, 'people.searched', args)
  return { query, list, filters: peopleFilters, title: pageTitle(ctx, 'people.suspension.people') }
})
