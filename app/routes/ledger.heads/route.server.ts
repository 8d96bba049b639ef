import { loadHeadsState } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { page } from '#app/http/page.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = page(async (ctx, args) => {
  await countFile(ctx, args)
  const name = `ledger-heads-${ctx.now.toISOString().slice(0, 10)}.json`
  return signedFile(ctx, args, { kind: 'heads', name, state: await loadHeadsState(ctx) })
})
