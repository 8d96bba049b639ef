import { eq } from 'drizzle-orm'
import { instantIn } from '#app/domain/challenges/zoned-time'
import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { payouts } from '#db/schema'
import { loadOpenProposals } from '../open-proposals.server'
import { loadPayout } from '../payment.server'
import { canSplit } from '../permissions'

type Part = { amount: number; dueAt: string }
type Input = { challengeId: string; payoutId: string; parts: readonly Part[] }

/** The host splits an unpaid payout into tranches, each with its date; the first keeps the payout's row. */
export async function splitPayout(ctx: Ctx, { parts, ...which }: Input): Promise<void> {
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge, payout, excludedAt } = await loadPayout(tx, ctx, which)
    const open = await loadOpenProposals(tx, challenge.id)
    const proposed = open.some(({ proposal }) => proposal.subjectId === payout.id)
    ensure(canSplit({ ...payout, excludedAt, proposed, parts }))
    const tranches = parts.map(({ amount, dueAt }, index) => ({
      id: index === 0 ? payout.id : newId(),
      amount,
      dueAt: instantOf(dueAt, { timeZone: challenge.timeZone, index }),
    }))
    for (const { id, ...changed } of tranches.slice(0, 1))
      await tx.update(payouts).set(changed).where(eq(payouts.id, id))
    const { awardId, currency } = payout
    await tx.insert(payouts).values(tranches.slice(1).map(each => ({ ...each, awardId, currency })))
    const payload = { payoutIds: tranches.map(({ id }) => id) }
    await record(tx, ctx, { stream: challenge.id, kind: 'payout.split', payload })
  })
}

function instantOf(typed: string, { timeZone, index }: { timeZone: string; index: number }): Date {
  const instant = instantIn(timeZone, typed)
  if (!instant.ok) throw new Refusal('invalid', instant.reason, {}, `parts[${index}].dueAt`)
  return instant.at
}
