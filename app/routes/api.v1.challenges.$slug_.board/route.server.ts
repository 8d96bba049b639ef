import { boardCsv } from '#app/domain/leaderboards/board-csv'
import { loadBoardFile } from '#app/domain/leaderboards/queries/load-board-file.server'
import { api } from '#app/http/api.server'
import { disposition } from '#app/http/disposition'
import { countFile } from '#app/http/signed-file.server'

/** The board as JSON, or as CSV where the address asks for it. */
export const loader = api(async (ctx, args) => {
  await countFile(ctx, args)
  const slug = args.params.slug ?? ''
  const board = await loadBoardFile(ctx, slug)
  const asCsv = args.url.searchParams.get('format') === 'csv'
  const [type, end] = asCsv ? ['text/csv', 'csv'] : ['application/json', 'json']
  return new Response(asCsv ? boardCsv(board.rows) : JSON.stringify(board), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': disposition(`${slug}-board.${end}`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-cache',
    },
  })
})
