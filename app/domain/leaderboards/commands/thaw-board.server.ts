import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { frozenSince } from '#app/domain/visibility/disclosure-rules'
import { stages } from '#db/schema'
import { type BoardRef, boardFacts, loadBoardContext } from '../board-context.server'
import { canThaw } from '../permissions'

/** Thaws the public board with a reason, or cancels a scheduled freeze. */
export async function thawBoard(
  ctx: Ctx,
  { reason, ...place }: BoardRef & { reason: string },
): Promise<void> {
  const { id: thawedBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const all = await loadBoardContext(tx, ctx, place)
    const facts = boardFacts(all, ctx.now)
    ensure(canThaw(facts))
    const stageId = all.stage.id
    const frozen = frozenSince(facts, ctx.now) !== null
    const change = frozen ? { thawedAt: ctx.now, thawedBy, thawReason: reason } : { freezeAt: null }
    await tx.update(stages).set(change).where(eq(stages.id, stageId))
    await record(tx, ctx, {
      stream: all.challenge.id,
      kind: frozen ? 'board.thawed' : 'board.freeze_cancelled',
      payload: { stageId },
    })
  })
}
