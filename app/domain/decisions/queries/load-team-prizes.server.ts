import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { captainOnly } from '#app/domain/teams/permissions'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { awards, payouts, prizes } from '#db/schema'
import { canDecline } from '../permissions'
import { prizesAt } from '../shares'

/** What a team won, once the result is public, and the state of its money; 404 for everyone else. */
export async function loadTeamPrizes(ctx: Ctx, entryId: string) {
  const { challenge, entry, facts } = await loadOwnEntry(ctx.db, ctx, entryId)
  const byCaptain = captainOnly(facts)
  const times = { publishAt: null, closesAt: null, resultsAt: challenge.resultsAt }
  const out = maySeeOfChallenge({ facet: 'result', standing: noStanding, times, now: ctx.now })
  if (!out.ok) return []
  const own = await ctx.db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, entry.challengeId))
    .orderBy(asc(prizes.position), asc(prizes.id))
  const rows = await ctx.db
    .select({ award: awards, prize: prizes })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .where(eq(awards.entryId, entryId))
    .orderBy(asc(awards.position), asc(awards.id))
  const owed = await ctx.db
    .select({ payout: payouts })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .where(eq(awards.entryId, entryId))
    .orderBy(asc(payouts.dueAt), asc(payouts.id))
  return rows.map(({ award, prize }) => ({
    id: award.id,
    names: award.sharedPositions
      ? prizesAt(own, award.sharedPositions).map(({ name }) => name)
      : [prize.name],
    citation: award.citation,
    canDecline: canDecline({ byCaptain, shared: award.sharedPositions !== null }).ok,
    amount: award.amount ?? prize.amount,
    currency: prize.currency,
    /** in tranches, the first due first; none before the payouts are made */
    payouts: owed
      .filter(({ payout }) => payout.awardId === award.id)
      .map(({ payout: { id, amount, dueAt, paidAt } }) => ({
        ...{ id, amount, dueAt, paidAt },
        overdue: !paidAt && dueAt < ctx.now,
      })),
  }))
}

export type PrizeWon = Awaited<ReturnType<typeof loadTeamPrizes>>[number]
