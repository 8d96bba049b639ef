import { loadHeadsState } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { api } from '#app/http/api.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = api(async (ctx, args) => {
  await countFile(ctx, args)
  const name = `ledger-heads-${ctx.now.toISOString().slice(0, 10)}.json`
  return signedFile(ctx, args, { kind: 'heads', name, state: await loadHeadsState(ctx) })
})
