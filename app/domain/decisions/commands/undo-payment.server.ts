import { ensureConfirmed } from '#app/domain/people/step-up'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { loadPaid, setUnpaid } from '../payment.server'
import { canActAlone } from '../permissions'

type Input = { challengeId: string; payoutId: string; reason: string }

/** The host undoes a payment that was recorded by mistake or came back, with the reason. */
export async function undoPayment(ctx: Ctx, input: Input): Promise<void> {
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge, payout } = await loadPaid(tx, ctx, input)
    ensure(canActAlone(challenge))
    await setUnpaid(tx, ctx, { ...input, challengeId: challenge.id, payoutId: payout.id })
  })
}
