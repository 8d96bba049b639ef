import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { EntryStage } from '#app/domain/submissions/own-submission.server'
import { attempts } from '#db/schema'
import { loadOwnAttempts } from '../own-attempts.server'

/** Writes the team's own note on one of its files, at any time; null removes it. */
export async function annotateAttempt(
  ctx: Ctx,
  place: EntryStage,
  { number, note }: { number: number; note: string | null },
): Promise<void> {
  await ctx.transaction(async tx => {
    const { own } = await loadOwnAttempts(tx, ctx, place)
    const { id } = orNotFound(own.find(attempt => attempt.number === number))
    await tx
      .update(attempts)
      .set({ note })
      .where(and(eq(attempts.id, id), eq(attempts.entryId, place.entryId)))
  })
}
