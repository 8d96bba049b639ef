import { ensureConfirmed } from '#app/domain/people/step-up'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { canActAlone } from '../permissions'
import { loadPublishable, type Publishing, setPublication } from '../publication.server'

/** Sets the instant from which the result is public: now or in the future. Notifications are sent at that instant. */
export async function publishResult(ctx: Ctx, input: Publishing): Promise<void> {
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge, result } = await loadPublishable(tx, ctx, input)
    ensure(canActAlone(challenge))
    await setPublication(tx, ctx, { challengeId: challenge.id, resultId: result.id, at: input.at })
  })
}
