import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { propose } from '#app/domain/decisions/commands/propose.server'
import { PayoutInput } from '#app/domain/decisions/input'
import { loadNeedsTwo } from '#app/domain/decisions/queries/load-needs-two.server'
import { loadPayouts } from '#app/domain/decisions/queries/load-payouts.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadPayouts(ctx, params.id ?? '')),
  title: pageTitle(ctx, 'judging.tab_payouts'),
}))

export const action = buttonAction(PayoutInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  if (await loadNeedsTwo(ctx, challengeId)) {
    await propose(ctx, { challengeId, proposed: { kind: 'payout.payment', ...input } })
    return redirectWith(paths.payouts(challengeId), 'success', 'decisions.award.proposal_made')
  }
  await markPayoutPaid(ctx, { ...input, challengeId })
  return redirectWith(paths.payouts(challengeId), 'success', 'decisions.award.paid_done')
})
