import { listStaffChallenges, staffStates } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { registerQuery } from '#app/domain/shared/register'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const query = registerQuery(url.searchParams, staffStates)
  const list = await listStaffChallenges(ctx, query)
  return { query, list, states: staffStates, title: pageTitle(ctx, 'institutions.staff.challenges') }
})
