import { and, eq } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { awards, entries, payouts, results, teams } from '#db/schema'
import { canMarkPaid } from './permissions'

type Which = { challengeId: string; payoutId: string }

/** The challenge and an unpaid payout of it, with the team's name, for the host; refuses otherwise. */
export async function loadPayable(tx: Db, ctx: Ctx, { challengeId, payoutId }: Which) {
  const { challenge } = await loadHostStageContext(tx, ctx, challengeId)
  const [row] = await tx
    .select({ payout: payouts, team: teams.name, excludedAt: entries.excludedAt })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(and(eq(payouts.id, payoutId), eq(results.challengeId, challenge.id)))
  const { payout, team, excludedAt } = orNotFound(row)
  ensure(canMarkPaid({ ...payout, excludedAt }))
  return { challenge, payout, team }
}

type Payment = Which & { reference: string }

/**
 * Records the payment and its reference; the ledger contains the reference. @unguarded `loadPayable` checks the actor.
 */
export async function setPaid(
  tx: Db,
  ctx: Ctx,
  { challengeId, payoutId, reference }: Payment,
): Promise<void> {
  const { id: paidBy } = signedIn(ctx)
  await tx.update(payouts).set({ paidAt: ctx.now, paidBy, reference }).where(eq(payouts.id, payoutId))
  await record(tx, ctx, { stream: challengeId, kind: 'payout.paid', payload: { payoutId, reference } })
}
