import { ensureConfirmed } from '#app/domain/people/step-up'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { loadPayable, setPaid } from '../payment.server'
import { canActAlone } from '../permissions'

type Input = { challengeId: string; payoutId: string; reference: string }

/** The host records that a prize was paid, with the reference under which it is booked. */
export async function markPayoutPaid(ctx: Ctx, input: Input): Promise<void> {
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge, payout } = await loadPayable(tx, ctx, input)
    ensure(canActAlone(challenge))
    await setPaid(tx, ctx, { ...input, challengeId: challenge.id, payoutId: payout.id })
  })
}
