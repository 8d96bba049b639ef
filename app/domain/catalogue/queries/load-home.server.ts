import { and, count, eq, gt, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { awards, challenges, entries, payouts, prizes, results } from '#db/schema'
import { type BrowseRow, byClosing } from '../browse'
import { loadBrowseRows } from './load-browse-rows.server'
import { loadChallengeCards } from './load-challenge-cards.server'
import { loadWinners } from './load-winners.server'

/** The content of the home page: open challenges, prize money, the next deadlines, recent winners. */
export async function loadHome(ctx: Ctx) {
  const rows = await loadBrowseRows(ctx)
  const inOrder = rows.toSorted(byClosing)
  const open = inOrder.filter(isOpen)
  const upcoming = inOrder.filter(row => row.phase === 'upcoming')
  const opening = upcoming.slice(0, 2).map(row => row.id)
  const cards = await loadChallengeCards(ctx, [...open.slice(0, 6).map(row => row.id), ...opening])
  const winners = await loadWinners(ctx, { page: 1, size: 3 })
  return {
    counts: {
      open: open.length,
      all: rows.length,
      institutions: new Set(rows.map(row => row.institution)).size,
      teams: await countTeams(ctx),
    },
    awarded: await sumAwarded(ctx),
    paid: await sumPaid(ctx),
    atStake: await sumPrizes(
      ctx,
      open.map(row => row.id),
    ),
    closingNext: cards.find(card => card.closesAt && card.id === open[0]?.id) ?? null,
    open: cards.filter(card => !opening.includes(card.id)),
    upcoming: cards.filter(card => opening.includes(card.id)),
    winners: winners.groups,
    lifeEvents: countBy(rows.flatMap(row => row.lifeEvent ?? [])),
    themes: countBy(rows.flatMap(row => row.themes)),
  }
}

function isOpen({ phase }: BrowseRow): boolean {
  return phase === 'open' || phase === 'closing_soon'
}

/** The sum of all prizes of these challenges for each currency, in minor units. */
async function sumPrizes(ctx: Ctx, challengeIds: string[]) {
  if (challengeIds.length === 0) return []
  const sums = await ctx.db
    .select({
      currency: prizes.currency,
      amount: sql`sum(${prizes.amount} * ${prizes.quantity})`.mapWith(Number),
    })
    .from(prizes)
    .where(and(inArray(prizes.challengeId, challengeIds), eq(prizes.kind, 'money')))
    .groupBy(prizes.currency)
    .orderBy(prizes.currency)
  return sums.flatMap(({ currency, amount }) => (currency && amount > 0 ? [{ currency, amount }] : []))
}

const outOf = (ctx: Ctx) => and(isPublicAt(ctx.now), lte(results.publishAt, ctx.now))

/** The money of all published results for each currency, in minor units. */
async function sumAwarded(ctx: Ctx) {
  const sums = await ctx.db
    .select({
      currency: prizes.currency,
      amount: sql`sum(coalesce(${awards.amount}, ${prizes.amount}))`.mapWith(Number),
    })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(challenges, eq(challenges.id, results.challengeId))
    .where(and(outOf(ctx), eq(prizes.kind, 'money')))
    .groupBy(prizes.currency)
    .orderBy(prizes.currency)
  return sums.flatMap(({ currency, amount }) => (currency && amount > 0 ? [{ currency, amount }] : []))
}

/** The money of published results that has been paid, for each currency, in minor units. */
async function sumPaid(ctx: Ctx) {
  return ctx.db
    .select({ currency: payouts.currency, amount: sql`sum(${payouts.amount})`.mapWith(Number) })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(challenges, eq(challenges.id, results.challengeId))
    .where(and(outOf(ctx), isNotNull(payouts.paidAt), gt(payouts.amount, 0)))
    .groupBy(payouts.currency)
    .orderBy(payouts.currency)
}

/** The teams of the challenges whose result is public: before it their number is not. */
async function countTeams(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db
    .select({ teams: count() })
    .from(entries)
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .innerJoin(results, eq(results.challengeId, challenges.id))
    .where(and(outOf(ctx), isActiveEntry))
  return Number(row?.teams ?? 0)
}

function countBy(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
