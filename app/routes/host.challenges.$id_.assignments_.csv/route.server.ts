import { writeCsv } from '#app/domain/assignment/assignments-csv'
import { loadAssignmentsCsv } from '#app/domain/assignment/queries/load-assignments-csv.server'
import { disposition } from '#app/http/disposition'
import { pageLoader } from '#app/http/page.server'
import { whichStage } from '#app/http/which-stage'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const { slug, rows } = await loadAssignmentsCsv(ctx, params.id ?? '', whichStage(url))
  return new Response(writeCsv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': disposition(`${slug}-assignments.csv`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
