import { asc, eq } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { awards, entries, payouts, prizes, results, teams } from '#db/schema'
import { canMarkPaid, canUndoPayment } from '../permissions'
import { prizesAt } from '../shares'
import { loadShownProposals } from './load-shown-proposals.server'

/** Unpaid and paid prizes, for the host. */
export async function loadPayouts(ctx: Ctx, challengeId: string) {
  const { challenge, standing, result } = await loadHostStageContext(ctx.db, ctx, challengeId)
  const open = await loadShownProposals(ctx.db, ctx, challenge.id)
  const rows = await ctx.db
    .select({
      payout: payouts,
      prize: prizes.name,
      teamName: teams.name,
      excludedAt: entries.excludedAt,
      sharedPositions: awards.sharedPositions,
    })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(results.challengeId, challenge.id))
    .orderBy(asc(payouts.dueAt), asc(awards.position), asc(payouts.id))
  const own = await ctx.db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, challenge.id))
    .orderBy(asc(prizes.position), asc(prizes.id))
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    publishAt: result?.publishAt ?? null,
    twoPeople: challenge.twoPeople === true,
    payouts: rows.map(({ payout, prize, teamName, excludedAt, sharedPositions }) => ({
      id: payout.id,
      amount: payout.amount,
      currency: payout.currency,
      dueAt: payout.dueAt,
      paidAt: payout.paidAt,
      reference: payout.reference,
      undone: payout.undoneAt && { at: payout.undoneAt, reason: payout.undoReason ?? '' },
      overdue: !payout.paidAt && !excludedAt && payout.dueAt < ctx.now,
      excludedAt,
      prize,
      /** the prizes that tied teams share; null where the team has one alone */
      sharedPrizes: sharedPositions && prizesAt(own, sharedPositions).map(each => each.name),
      teamName,
      proposal: open.get(payout.id) ?? null,
      can: {
        markPaid: canMarkPaid({ ...payout, excludedAt }).ok && !open.has(payout.id),
        undo: canUndoPayment(payout).ok && !open.has(payout.id),
      },
    })),
  }
}

/** One payout, for the page where the host splits it or undoes its payment. */
export async function loadPayoutPage(ctx: Ctx, which: { challengeId: string; payoutId: string }) {
  const page = await loadPayouts(ctx, which.challengeId)
  const payout = orNotFound(page.payouts.find(({ id }) => id === which.payoutId))
  return { ...page, payout, payouts: [] }
}
