import type { PublicationInput } from '#app/domain/challenges/input'
import { requestedInstant } from '#app/domain/challenges/now-or-later'
import type { Ctx } from '#app/domain/shared/context'
import { loadStageContext } from './load-stage-context.server'

/** The requested instant: now, or a time in the challenge's zone. */
export async function loadRequestedInstant(
  ctx: Ctx,
  challengeId: string,
  input: PublicationInput,
): Promise<Date> {
  const { challenge } = await loadStageContext(ctx.db, ctx, challengeId)
  return requestedInstant(input, { now: ctx.now, timeZone: challenge.timeZone })
}
