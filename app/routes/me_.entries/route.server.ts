import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async ctx => ({
  entries: await loadMyEntries(ctx),
  title: pageTitle(ctx, 'teams.entry.mine'),
}))
