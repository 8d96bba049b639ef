import { findPeople } from '#app/domain/people/queries/load-people-for-staff.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const typed = (url.searchParams.get('q') ?? '').slice(0, 254)
  return { typed, people: await findPeople(ctx, typed), title: pageTitle(ctx, 'people.suspension.people') }
})
