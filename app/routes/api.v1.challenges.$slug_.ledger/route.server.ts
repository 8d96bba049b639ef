import { loadLedgerState } from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { api } from '#app/http/api.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = api(async (ctx, args) => {
  await countFile(ctx, args)
  const slug = args.params.slug ?? ''
  const state = await loadLedgerState(ctx, slug)
  return signedFile(ctx, args, { kind: 'ledger', slug, name: `ledger-${slug}.json`, state })
})
