import { ensureConfirmed } from '#app/domain/people/step-up'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { canActAlone } from '../permissions'
import { loadReleasable, type Releasing, setRelease } from '../release.server'

/** Sets the instant from which it is public who advances: now or in the future. Teams are notified at that instant. */
export async function releaseStage(ctx: Ctx, input: Releasing): Promise<void> {
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge, decision } = await loadReleasable(tx, ctx, input)
    ensure(canActAlone(challenge))
    await setRelease(tx, ctx, { challengeId: challenge.id, decisionId: decision.id, at: input.at })
  })
}
