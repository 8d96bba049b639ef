import { entriesCsv } from '#app/domain/submissions/entries-csv'
import { loadHostEntries } from '#app/domain/submissions/queries/load-host-entries.server'
import { disposition } from '#app/http/disposition'
import { pageLoader } from '#app/http/page.server'

/** All entries of a stage, as the host's list shows them. */
export const loader = pageLoader(async (ctx, { params, url }) => {
  const stageId = url.searchParams.get('stage') ?? undefined
  const { challenge, entries } = await loadHostEntries(ctx, params.id ?? '', { stageId, whole: true })
  return new Response(entriesCsv(entries), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': disposition(`${challenge.slug}-entries.csv`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
