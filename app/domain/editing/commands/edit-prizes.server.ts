import { and, eq, notInArray } from 'drizzle-orm'
import { mayChangePrizes } from '#app/domain/challenges/changes'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { PrizesInput } from '#app/domain/challenges/section-input'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { prizes } from '#db/schema'
import { keepIds } from '../kept-ids'

/** Edits all prizes in their order, or stores that there is none. */
export function editPrizes(ctx: Ctx, challengeId: string, input: PrizesInput): Promise<Saved> {
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'prizes',
    write: async (tx, editing) => {
      const stored = editing.prizes.map(prize => prize.id)
      const rows = (input.none ? [] : keepIds(input.prizes, stored, newId)).map(prizeRow)
      if (editing.promised) ensure(mayChangePrizes(editing.prizes, rows))
      await replacePrizes(tx, challengeId, rows)
      return { noPrizeSince: input.none ? (editing.challenge.noPrizeSince ?? ctx.now) : null }
    },
  })
}

type PrizeRow = ReturnType<typeof prizeRow>

function prizeRow(prize: PrizesInput['prizes'][number] & { id: string }, index: number) {
  const { id, kind, name, note, quantity, rule } = prize
  const money = kind === 'money'
  return {
    ...{ id, kind, name, note, quantity, rule, position: index + 1 },
    amount: money ? (prize.amount ?? null) : null,
    currency: money ? prize.currency : null,
    place: rule === 'place' ? (prize.place ?? index + 1) : null,
  }
}

async function replacePrizes(tx: Db, challengeId: string, rows: PrizeRow[]) {
  const here = eq(prizes.challengeId, challengeId)
  const ids = rows.map(row => row.id)
  await tx.delete(prizes).where(ids.length > 0 ? and(here, notInArray(prizes.id, ids)) : here)
  for (const row of rows) {
    await tx
      .insert(prizes)
      .values({ ...row, challengeId })
      .onConflictDoUpdate({ target: prizes.id, set: row })
  }
}
