import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { todoOf } from '#app/http/desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async ctx => ({
  todo: await todoOf(ctx, 'entries'),
  now: ctx.now,
  entries: await loadMyEntries(ctx),
  title: pageTitle(ctx, 'teams.entry.mine'),
}))
