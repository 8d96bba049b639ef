import { loadLedgerHeads } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { jsonFile } from '#app/http/json-file.server'
import { readerOf, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { signerAt } from '#app/runtime.server'

export const loader = page(async (ctx, { address }) => {
  await spend('exports', readerOf(ctx, address))
  const name = `ledger-heads-${ctx.now.toISOString().slice(0, 10)}.json`
  return jsonFile(await loadLedgerHeads(ctx, await signerAt(ctx.now)), { name })
})
