import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { stages } from '#db/schema'
import { type BoardRef, boardFacts, loadBoardContext } from '../board-context.server'
import { canFreeze } from '../permissions'

/** Freezes the public board from `at` until a person thaws it. A scheduled freeze can be moved. */
export async function freezeBoard(ctx: Ctx, { at, ...place }: BoardRef & { at: Date }): Promise<void> {
  await ctx.transaction(async tx => {
    const all = await loadBoardContext(tx, ctx, place)
    ensure(canFreeze({ ...boardFacts(all, ctx.now), at }))
    const stageId = all.stage.id
    await tx
      .update(stages)
      .set({ freezeAt: at, thawedAt: null, thawedBy: null, thawReason: null })
      .where(eq(stages.id, stageId))
    const payload = { stageId, freezeAt: at.toISOString() }
    await record(tx, ctx, { stream: all.challenge.id, kind: 'board.frozen', payload })
  })
}
