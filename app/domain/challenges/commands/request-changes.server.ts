import { and, eq, isNull } from 'drizzle-orm'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { reviewRemarks } from '#db/schema'
import { loadReviewed } from '../editing.server'
import type { ReviewInput } from '../input'
import { canReviewChallenge } from '../permissions'
import { transitionChallenge } from '../transition-challenge.server'

type Request = { remarks: ReviewInput['remarks'] }

/**
 * Staff return a challenge with a remark for each section that must change. This settles the remarks of the last round.
 */
export function requestChanges(ctx: Ctx, challengeId: string, { remarks }: Request): Promise<void> {
  const { id: staffId } = signedIn(ctx)
  return transitionChallenge(ctx, challengeId, {
    kind: 'challenge.changes_requested',
    load: loadReviewed,
    decide: ({ challenge, roles, submitter }) => {
      ensure(canReviewChallenge({ actor: ctx.actor, state: challenge.state, submitter, roles }))
      return { state: 'changes_requested' }
    },
    follow: async (tx, { challenge }) => {
      await tx
        .update(reviewRemarks)
        .set({ resolvedAt: ctx.now, resolvedBy: staffId })
        .where(and(eq(reviewRemarks.challengeId, challengeId), isNull(reviewRemarks.resolvedAt)))
      for (const [section, text] of Object.entries(remarks)) {
        if (!text) continue
        const remark = { id: newId(), challengeId, section, text, createdAt: ctx.now, createdBy: staffId }
        await tx.insert(reviewRemarks).values(remark)
      }
      await notify(tx, ctx, {
        to: { hostsOf: challenge },
        mail: 'editing.mail.challenge_changes',
        facts: { challenge: challenge.title },
        link: paths.hostChallenge(challengeId),
      })
    },
  })
}
