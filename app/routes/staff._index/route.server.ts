import { listStaffChallenges } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { pageNumber } from '#app/domain/shared/pages'
import { loadTodo } from '#app/domain/todo/queries/load-desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => ({
  published: await listStaffChallenges(ctx, pageNumber(url.searchParams)),
  todo: await loadTodo(ctx, 'staff'),
  now: ctx.now,
  title: pageTitle(ctx, 'institutions.staff.title'),
}))
