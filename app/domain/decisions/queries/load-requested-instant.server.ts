import { instantIn } from '#app/domain/challenges/zoned-time'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { PublicationInput } from '../input'

/** The requested publication instant: now, or a local time in the challenge's zone. */
export async function loadRequestedInstant(
  ctx: Ctx,
  challengeId: string,
  { when, at }: PublicationInput,
): Promise<Date> {
  if (when !== 'later') return ctx.now
  const { challenge } = await loadStageContext(ctx.db, ctx, challengeId)
  if (!at) throw new Refusal('invalid', 'decisions.result.at_needed', {}, 'at')
  const instant = instantIn(challenge.timeZone, at)
  if (!instant.ok) throw new Refusal('invalid', instant.reason, {}, 'at')
  return instant.at
}
