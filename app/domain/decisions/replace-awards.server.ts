import { eq, inArray } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { awards, payouts, type prizes } from '#db/schema'
import type { AwardRow } from './chosen-awards'
import { dropProposals } from './open-proposals.server'
import { owe } from './owe.server'

type Replaced = {
  result: { id: string; challengeId: string }
  prizes: readonly (typeof prizes.$inferSelect)[]
  next: readonly AwardRow[]
}

/**
 * Replaces the awards of a published result. An award that stays keeps its row and its payouts. The others go with
 * their unpaid payouts; where something of them was paid it refuses. New ones are due in 30 days. Returns the ids of
 * all payouts that came or went. @unguarded
 */
export async function replaceAwards(tx: Db, ctx: Ctx, { result, prizes, next }: Replaced): Promise<string[]> {
  const stored = await tx.select().from(awards).where(eq(awards.resultId, result.id))
  const kept = new Map(
    next.flatMap(award => {
      const same = stored.find(each => isSame(each, award))
      return same ? [[same.id, award] as const] : []
    }),
  )
  const gone = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  const dropped = await dropAwards(tx, ctx, { result, gone })
  for (const [id, { position, citation }] of kept)
    await tx.update(awards).set({ position, citation }).where(eq(awards.id, id))
  const added = next
    .filter(award => !stored.some(each => isSame(each, award)))
    .map(award => ({ id: newId(), resultId: result.id, ...award }))
  if (added.length > 0) await tx.insert(awards).values(added)
  const owed = added.flatMap(({ id: awardId, amount, prizeId }) => {
    const prize = prizes.find(({ id }) => id === prizeId)
    return prize ? [{ awardId, amount, prize }] : []
  })
  return [...dropped, ...(await owe(tx, owed, ctx.now))]
}

type Compared = Pick<AwardRow, 'prizeId' | 'entryId' | 'amount' | 'sharedPositions'>

function isSame(one: Compared, other: Compared): boolean {
  const key = ({ prizeId, entryId, amount, sharedPositions }: Compared) =>
    JSON.stringify([prizeId, entryId, amount, sharedPositions])
  return key(one) === key(other)
}

type Gone = { result: Replaced['result']; gone: string[] }

async function dropAwards(tx: Db, ctx: Ctx, { result, gone }: Gone): Promise<string[]> {
  if (gone.length === 0) return []
  const owed = await tx.select().from(payouts).where(inArray(payouts.awardId, gone))
  ensure(owed.some(({ paidAt }) => paidAt) ? deny('decisions.award.paid_stays') : allow)
  for (const { id: subjectId } of owed)
    await dropProposals(tx, ctx, { challengeId: result.challengeId, subjectId })
  await tx.delete(payouts).where(inArray(payouts.awardId, gone))
  await tx.delete(awards).where(inArray(awards.id, gone))
  return owed.map(({ id }) => id)
}
