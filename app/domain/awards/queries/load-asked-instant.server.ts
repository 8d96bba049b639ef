import { loadCase } from '#app/domain/judging/queries/load-case.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { PublicationInput } from '../input'
import { instantIn } from '../local-time'

/** The instant that whoever publishes asks for: now, or a local time in the challenge's zone. */
export async function loadAskedInstant(
  ctx: Ctx,
  challengeId: string,
  { when, at }: PublicationInput,
): Promise<Date> {
  if (when !== 'later') return ctx.now
  const { challenge } = await loadCase(ctx.db, ctx, challengeId)
  const instant = at ? instantIn(challenge.timeZone, at) : null
  if (!instant) throw new Refusal('invalid', 'result.at_needed', {}, 'at')
  return instant
}
