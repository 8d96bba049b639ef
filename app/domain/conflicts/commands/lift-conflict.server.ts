import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { conflicts } from '#db/schema'
import { canChangeConflict } from '../permissions'
import { loadConflictToChange } from '../queries/load-conflict-to-change.server'

type Lifting = { challengeId: string; conflictId: string; reason: string }

/** Host or chair lift a conflict with a reason. Recused judges stay recused until they are assigned again. */
export async function liftConflict(ctx: Ctx, { reason, ...which }: Lifting): Promise<void> {
  const { id: liftedBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { conflict, facts } = await loadConflictToChange(tx, ctx, which)
    ensure(canChangeConflict(facts))
    await tx
      .update(conflicts)
      .set({ liftedAt: ctx.now, liftedBy, liftReason: reason })
      .where(eq(conflicts.id, conflict.id))
    const payload = { conflictId: conflict.id }
    await record(tx, ctx, { stream: conflict.challengeId, kind: 'conflict.lifted', payload })
  })
}
