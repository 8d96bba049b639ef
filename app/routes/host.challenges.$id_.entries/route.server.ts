import { pageNumber } from '#app/domain/shared/pages'
import { loadHostEntries } from '#app/domain/submissions/queries/load-host-entries.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params, url: { searchParams } }) => ({
  list: await loadHostEntries(ctx, params.id ?? '', {
    stageId: searchParams.get('stage') ?? undefined,
    search: searchParams.get('team')?.slice(0, 200),
    page: pageNumber(searchParams),
  }),
  title: pageTitle(ctx, 'teams.entry.host_title'),
}))
