import { splitPayout } from '#app/domain/decisions/commands/split-payout.server'
import { SplitInput } from '#app/domain/decisions/input'
import { loadPayoutPage } from '#app/domain/decisions/queries/load-payouts.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const page = await loadPayoutPage(ctx, { challengeId: params.id ?? '', payoutId: params.payoutId ?? '' })
  orNotFound(page.payout.can.markPaid || null)
  return { ...page, title: pageTitle(ctx, 'decisions.payout.split') }
})

export const action = formAction(SplitInput, async (ctx, { parts }, { params }) => {
  const challengeId = params.id ?? ''
  await splitPayout(ctx, { challengeId, payoutId: params.payoutId ?? '', parts })
  return redirectWith(paths.payouts(challengeId), 'success', 'decisions.payout.split_done')
})
