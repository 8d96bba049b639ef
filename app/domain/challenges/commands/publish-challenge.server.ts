import { actorId, type Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { missingPieces } from '../completeness'
import type { Editing } from '../editing.server'
import type { PublicationInput } from '../input'
import { requestedInstant } from '../now-or-later'
import { canPublish } from '../permissions'
import { transitionChallenge } from '../transition-challenge.server'
import { writtenOf } from '../written'

/** Publishes an approved challenge, now or at a future instant. The instant can be changed until it has come. */
export function publishChallenge(ctx: Ctx, challengeId: string, input: PublicationInput): Promise<void> {
  return transitionChallenge(ctx, challengeId, {
    kind: 'challenge.published',
    decide: editing => {
      const { challenge, resultsAt, verified } = editing
      const missing = missingPieces(writtenOf(editing), ctx.now)
      ensure(canPublish({ ...challenge, resultsAt, now: ctx.now, missing, verified }))
      return { state: 'published', publishAt: publishInstant(ctx, editing, input), publishedBy: actorId(ctx) }
    },
  })
}

function publishInstant(ctx: Ctx, { challenge }: Editing, input: PublicationInput): Date {
  const { timeZone, publishAt } = challenge
  const instant = requestedInstant(input, { now: ctx.now, timeZone, stored: publishAt })
  if (input.when === 'now') return instant
  if (instant <= ctx.now) throw new Refusal('invalid', 'editing.publish_past', {}, 'at')
  if (challenge.closesAt && instant >= challenge.closesAt)
    throw new Refusal('invalid', 'editing.publish_after_close', {}, 'at')
  return instant
}
