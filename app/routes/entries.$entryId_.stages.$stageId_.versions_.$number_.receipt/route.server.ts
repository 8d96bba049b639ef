import { orNotFound } from '#app/domain/shared/refusal'
import { loadReceipt } from '#app/domain/submissions/queries/load-receipt.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const number = orNotFound(/^[1-9]\d{0,8}$/.test(params.number ?? '') ? Number(params.number) : null)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const receipt = await loadReceipt(ctx, { ...place, number })
  const { headDue } = receipt
  return { receipt, headSigned: headDue <= ctx.now, title: pageTitle(ctx, 'submissions.receipt.title') }
})
