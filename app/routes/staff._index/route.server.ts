import { listStaffChallenges } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { pageNumber } from '#app/domain/shared/pages'
import { todoOf } from '#app/http/desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => ({
  published: await listStaffChallenges(ctx, pageNumber(url.searchParams)),
  todo: await todoOf(ctx, 'staff'),
  now: ctx.now,
  title: pageTitle(ctx, 'institutions.staff.title'),
}))
