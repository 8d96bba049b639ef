import { loadHostEntries } from '#app/domain/submissions/queries/load-host-entries.server'
import { page } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { params, url }) => ({
  list: await loadHostEntries(ctx, params.id ?? '', url.searchParams.get('stage') ?? undefined),
  title: pageTitle(ctx, 'entry.host_title'),
}))
