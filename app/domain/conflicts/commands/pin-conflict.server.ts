import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { conflicts } from '#db/schema'
import { canChangeConflict } from '../permissions'
import { loadConflictToChange } from '../queries/load-conflict-to-change.server'

type Pinning = { challengeId: string; conflictId: string; pinned: boolean }

/** A pinned conflict stays when its facts or its declaration change; only lifting it with a reason ends it. */
export async function pinConflict(ctx: Ctx, { pinned, ...which }: Pinning): Promise<void> {
  await ctx.transaction(async tx => {
    const { conflict, facts } = await loadConflictToChange(tx, ctx, which)
    ensure(canChangeConflict(facts))
    await tx.update(conflicts).set({ pinned }).where(eq(conflicts.id, conflict.id))
    const kind = pinned ? 'conflict.pinned' : 'conflict.unpinned'
    await record(tx, ctx, { stream: conflict.challengeId, kind, payload: { conflictId: conflict.id } })
  })
}
