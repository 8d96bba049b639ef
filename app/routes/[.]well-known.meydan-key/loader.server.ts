import { loadKeys } from '#app/domain/ledger/queries/load-keys.server'
import { page } from '#app/http/page.server'
import { signerAt } from '#app/runtime.server'

/** Open to every site: whoever checks a file may fetch the key from here. */
export const loader = page(async ctx =>
  Response.json(await loadKeys(ctx, await signerAt(ctx.now)), {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' },
  }),
)
