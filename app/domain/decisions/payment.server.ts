import { and, eq } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { awards, entries, payouts, results, teams } from '#db/schema'
import { canMarkPaid, canUndoPayment } from './permissions'

type Which = { challengeId: string; payoutId: string }

/** The challenge and a payout of it, with the team's name, for the host; 404 for everyone else. */
export async function loadPayout(tx: Db, ctx: Ctx, { challengeId, payoutId }: Which) {
  const { challenge } = await loadHostStageContext(tx, ctx, challengeId)
  const [row] = await tx
    .select({ payout: payouts, team: teams.name, excludedAt: entries.excludedAt })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(and(eq(payouts.id, payoutId), eq(results.challengeId, challenge.id)))
  return { challenge, ...orNotFound(row) }
}

/** An unpaid payout; refuses otherwise. */
export async function loadPayable(tx: Db, ctx: Ctx, which: Which) {
  const { excludedAt, ...found } = await loadPayout(tx, ctx, which)
  ensure(canMarkPaid({ ...found.payout, excludedAt }))
  return found
}

/** A payout that is marked as paid; refuses otherwise. */
export async function loadPaid(tx: Db, ctx: Ctx, which: Which) {
  const found = await loadPayout(tx, ctx, which)
  ensure(canUndoPayment(found.payout))
  return found
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

type Undoing = Which & { reason: string }

/** Undoes a recorded payment; the reason is kept with the payout. @unguarded `loadPaid` checks the actor. */
export async function setUnpaid(tx: Db, ctx: Ctx, { challengeId, payoutId, reason }: Undoing): Promise<void> {
  const { id: undoneBy } = signedIn(ctx)
  const undone = { undoneAt: ctx.now, undoneBy, undoReason: reason }
  await tx
    .update(payouts)
    .set({ paidAt: null, paidBy: null, reference: null, ...undone })
    .where(eq(payouts.id, payoutId))
  await record(tx, ctx, { stream: challengeId, kind: 'payout.undone', payload: { payoutId } })
}
