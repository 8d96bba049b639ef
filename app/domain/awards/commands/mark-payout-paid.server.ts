import { and, eq } from 'drizzle-orm'
import { loadHostCase } from '#app/domain/judging/queries/load-case.server'
import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { awards, payouts, results } from '#db/schema'
import { canMarkPaid } from '../permissions'

type Input = { challengeId: string; payoutId: string; reference: string }

/** The host says that a prize was paid, and by which reference it can be found in the books. */
export async function markPayoutPaid(ctx: Ctx, { challengeId, payoutId, reference }: Input): Promise<void> {
  const { id: paidBy } = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge } = await loadHostCase(tx, ctx, challengeId)
    const [row] = await tx
      .select({ payout: payouts })
      .from(payouts)
      .innerJoin(awards, eq(awards.id, payouts.awardId))
      .innerJoin(results, eq(results.id, awards.resultId))
      .where(and(eq(payouts.id, payoutId), eq(results.challengeId, challenge.id)))
    const { payout } = found(row)
    ensure(canMarkPaid(payout))
    await tx.update(payouts).set({ paidAt: ctx.now, paidBy, reference }).where(eq(payouts.id, payout.id))
    await record(tx, ctx, { stream: challenge.id, kind: 'payout.paid', payload: { payoutId: payout.id } })
  })
}
