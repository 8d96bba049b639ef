import { propose } from '#app/domain/decisions/commands/propose.server'
import { undoPayment } from '#app/domain/decisions/commands/undo-payment.server'
import { UndoInput } from '#app/domain/decisions/input'
import { loadNeedsTwo } from '#app/domain/decisions/queries/load-needs-two.server'
import { loadPayoutPage } from '#app/domain/decisions/queries/load-payouts.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const page = await loadPayoutPage(ctx, { challengeId: params.id ?? '', payoutId: params.payoutId ?? '' })
  orNotFound(page.payout.can.undo || null)
  return { ...page, title: pageTitle(ctx, 'decisions.payout.undo') }
})

export const action = formAction(UndoInput, async (ctx, { reason }, { params }) => {
  const [challengeId, payoutId] = [params.id ?? '', params.payoutId ?? '']
  if (await loadNeedsTwo(ctx, challengeId)) {
    await propose(ctx, { challengeId, proposed: { kind: 'payout.undo', payoutId, reason } })
    return redirectWith(paths.payouts(challengeId), 'success', 'decisions.award.proposal_made')
  }
  await undoPayment(ctx, { challengeId, payoutId, reason })
  return redirectWith(paths.payouts(challengeId), 'success', 'decisions.payout.undone_done')
})
