import { inArray } from 'drizzle-orm'
import { newId } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { payouts } from '#db/schema'
import { amountOf } from './shares'

const dueMs = 30 * 86_400_000

type Owed = {
  awardId: string
  amount: number | null
  prize: { id: string; kind: string; amount: number | null; currency: string | null }
}

/**
 * Creates one payout for each award of money, due 30 days after the instant; existing payouts stay. Returns the ids of
 * the new ones. @unguarded
 */
export async function owe(tx: Db, awarded: readonly Owed[], from: Date): Promise<string[]> {
  const ids = awarded.map(each => each.awardId)
  if (ids.length === 0) return []
  const dueAt = new Date(from.getTime() + dueMs)
  const known = await tx
    .select({ awardId: payouts.awardId })
    .from(payouts)
    .where(inArray(payouts.awardId, ids))
  const owed = new Set(known.map(each => each.awardId))
  const fresh = awarded.flatMap(({ awardId, amount: shared, prize }) => {
    const amount = shared ?? amountOf(prize)
    const { currency } = prize
    return amount !== null && currency !== null && !owed.has(awardId)
      ? [{ id: newId(), awardId, amount, currency, dueAt }]
      : []
  })
  if (fresh.length > 0) await tx.insert(payouts).values(fresh)
  return fresh.map(each => each.id)
}
