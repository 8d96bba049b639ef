import { eq } from 'drizzle-orm'
import type { EditedStage } from '#app/domain/challenges/editing.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import type { Db } from '#db/client.server'
import { stages } from '#db/schema'

type Placed = Pick<EditedStage, 'id' | 'judging' | 'opensAt' | 'closesAt' | 'judgingEndsAt'>

/** Writes the order of the remaining stages and their dates; nobody advances from the last of them. */
export async function placeStages(tx: Db, order: readonly Placed[]): Promise<void> {
  // positions are unique at every instant, so all rows first move out of the way
  for (const [index, { id }] of order.entries())
    await tx
      .update(stages)
      .set({ position: -1 - index })
      .where(eq(stages.id, id))
  for (const [index, { id, opensAt, closesAt, judgingEndsAt, judging }] of order.entries()) {
    const last = index === order.length - 1
    const policy = last && judging ? { ...policyOf({ judging }), advance: null } : judging
    await tx
      .update(stages)
      .set({ position: index + 1, opensAt, closesAt, judgingEndsAt, judging: policy })
      .where(eq(stages.id, id))
  }
}
