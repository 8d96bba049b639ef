import { readNotices } from '#app/domain/notices/commands/read-notices.server'
import { listNotices } from '#app/domain/notices/queries/list-notices.server'
import { Empty } from '#app/domain/shared/input'
import { pageNumber } from '#app/domain/shared/pages'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { url }) => ({
  ...(await listNotices(ctx, pageNumber(url.searchParams))),
  title: pageTitle(ctx, 'notices.title'),
}))

/** POST marks all as read. */
export const action = formAction(Empty, async ctx => {
  await readNotices(ctx)
  return redirectWith(paths.notices(), 'success', 'notices.all_read')
})
