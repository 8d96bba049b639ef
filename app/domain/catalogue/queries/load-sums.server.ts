import { and, count, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { awards, entries, payouts, prizes, results } from '#db/schema'
import type { Sum } from '../listing'

type SumOf = { id: string; currency: string | null; amount: number }

/**
 * The money of the prizes of these challenges; and of those of them with a result, the teams that took part and the
 * money awarded and paid. Shown from the instant of the result on (`homeFigures`). @unguarded
 */
export async function loadSums(db: Db, ids: string[], decided: string[]) {
  return {
    funds: sumsOf(ids.length > 0 ? await sumFunds(db, ids) : []),
    teams: new Map(
      decided.length > 0 ? (await countTeams(db, decided)).map(row => [row.id, row.teams] as const) : [],
    ),
    awarded: sumsOf(decided.length > 0 ? await sumAwarded(db, decided) : []),
    paid: sumsOf(decided.length > 0 ? await sumPaid(db, decided) : []),
  }
}

function sumsOf(rows: readonly SumOf[]): Map<string, Sum[]> {
  const sums = new Map<string, Sum[]>()
  for (const { id, currency, amount } of rows) {
    if (currency && amount > 0) sums.set(id, [...(sums.get(id) ?? []), { currency, amount }])
  }
  return sums
}

function sumFunds(db: Db, ids: string[]): Promise<SumOf[]> {
  return db
    .select({
      id: prizes.challengeId,
      currency: prizes.currency,
      amount: sql`sum(${prizes.amount} * ${prizes.quantity})`.mapWith(Number),
    })
    .from(prizes)
    .where(and(inArray(prizes.challengeId, ids), eq(prizes.kind, 'money')))
    .groupBy(prizes.challengeId, prizes.currency)
}

function countTeams(db: Db, ids: string[]) {
  return db
    .select({ id: entries.challengeId, teams: count() })
    .from(entries)
    .where(and(inArray(entries.challengeId, ids), isActiveEntry))
    .groupBy(entries.challengeId)
}

function sumAwarded(db: Db, ids: string[]): Promise<SumOf[]> {
  return db
    .select({
      id: results.challengeId,
      currency: prizes.currency,
      amount: sql`sum(coalesce(${awards.amount}, ${prizes.amount}))`.mapWith(Number),
    })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .where(and(inArray(results.challengeId, ids), eq(prizes.kind, 'money')))
    .groupBy(results.challengeId, prizes.currency)
}

function sumPaid(db: Db, ids: string[]): Promise<SumOf[]> {
  return db
    .select({
      id: results.challengeId,
      currency: payouts.currency,
      amount: sql`sum(${payouts.amount})`.mapWith(Number),
    })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .where(and(inArray(results.challengeId, ids), isNotNull(payouts.paidAt), gt(payouts.amount, 0)))
    .groupBy(results.challengeId, payouts.currency)
}
