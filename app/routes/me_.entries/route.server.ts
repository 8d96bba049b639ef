import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { page } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async ctx => ({
  entries: await loadMyEntries(ctx),
  title: pageTitle(ctx, 'teams.entry.mine'),
}))
