import { orNotFound } from '#app/domain/shared/refusal'
import { loadReceiptProof } from '#app/domain/submissions/queries/load-receipt-proof.server'
import { api } from '#app/http/api.server'
import { jsonFile } from '#app/http/json-file.server'
import { consume, readerOf } from '#app/http/limits.server'
import { signerAt } from '#app/runtime.server'

export const loader = api(async (ctx, { params, address }) => {
  await consume('exports', readerOf(ctx, address))
  const number = orNotFound(/^[1-9]\d{0,8}$/.test(params.number ?? '') ? Number(params.number) : null)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '', number }
  const proof = await loadReceiptProof(ctx, await signerAt(ctx.now), place)
  return jsonFile(proof, { name: `receipt-${proof.receipt.challenge}-${number}.json` })
})
