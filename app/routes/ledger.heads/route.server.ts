import { loadHeadsState } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { pageLoader } from '#app/http/page.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = pageLoader(async (ctx, args) => {
  await countFile(ctx, args)
  const name = `ledger-heads-${ctx.now.toISOString().slice(0, 10)}.json`
  return signedFile(ctx, args, { kind: 'heads', name, state: await loadHeadsState(ctx) })
})
