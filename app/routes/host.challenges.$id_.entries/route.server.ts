import { entryFilterOf } from '#app/domain/screening/entry-filter'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params, url: { searchParams } }) => ({
  list: await loadEntryList(ctx, params.id ?? '', {
    stageId: searchParams.get('stage') ?? undefined,
    ...entryFilterOf(searchParams),
  }),
  title: pageTitle(ctx, 'teams.entry.host_title'),
}))
