import { actorId, type Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import type { CancellationInput } from '../input'
import { cancelledMail } from '../mail'
import { mailEntrants } from '../mail-people.server'
import { moveChallenge } from '../move-challenge.server'
import { canCancel } from '../permissions'

type Links = { challenge: (slug: string) => string }

/** Ends a challenge before its time, with a reason that the public reads; everyone entered is mailed. */
export function cancelChallenge(
  ctx: Ctx,
  challengeId: string,
  { reason, links }: CancellationInput & { links: Links },
): Promise<void> {
  return moveChallenge(ctx, challengeId, {
    kind: 'challenge.cancelled',
    decide: ({ challenge, resultsAt }) => {
      ensure(canCancel({ ...challenge, resultsAt, now: ctx.now }))
      return { state: 'cancelled', cancelledAt: ctx.now, cancelledBy: actorId(ctx), cancelReason: reason }
    },
    follow: (tx, { challenge }) => {
      const link = ctx.origin + links.challenge(challenge.slug)
      return mailEntrants(tx, ctx, {
        challenge,
        letter: (t, facts) => cancelledMail(t, { ...facts, reason, link }),
      })
    },
  })
}
