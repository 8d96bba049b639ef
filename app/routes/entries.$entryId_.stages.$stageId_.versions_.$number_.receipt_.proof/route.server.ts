import { found } from '#app/domain/shared/refusal'
import { loadReceiptProof } from '#app/domain/submissions/queries/load-receipt-proof.server'
import { jsonFile } from '#app/http/json-file.server'
import { readerOf, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { signerAt } from '#app/runtime.server'

export const loader = page(async (ctx, { params, address }) => {
  await spend('exports', readerOf(ctx, address))
  const number = found(/^[1-9]\d{0,8}$/.test(params.number ?? '') ? Number(params.number) : null)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '', number }
  const proof = await loadReceiptProof(ctx, await signerAt(ctx.now), place)
  return jsonFile(proof, { name: `receipt-${proof.receipt.challenge}-${number}.json` })
})
