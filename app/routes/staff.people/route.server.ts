import { findPeople } from '#app/domain/people/queries/load-people-for-staff.server'
import { page } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { url }) => {
  const typed = (url.searchParams.get('q') ?? '').slice(0, 254)
  return { typed, people: await findPeople(ctx, typed), title: pageTitle(ctx, 'people.suspension.people') }
})
