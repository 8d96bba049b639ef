import { loadLedgerState } from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { pageLoader } from '#app/http/page.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = pageLoader(async (ctx, args) => {
  await countFile(ctx, args)
  const slug = args.params.slug ?? ''
  const state = await loadLedgerState(ctx, slug)
  return signedFile(ctx, args, { kind: 'ledger', slug, name: `ledger-${slug}.json`, state })
})
