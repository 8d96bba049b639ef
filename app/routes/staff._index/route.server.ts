import { todoOf } from '#app/http/desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async ctx => ({
  todo: await todoOf(ctx, 'staff'),
  now: ctx.now,
  title: pageTitle(ctx, 'institutions.staff.title'),
}))
