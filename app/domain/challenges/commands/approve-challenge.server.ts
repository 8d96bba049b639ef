import { and, eq, isNull } from 'drizzle-orm'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { institutions, reviewRemarks, stages } from '#db/schema'
import { type EditedStage, loadReviewed } from '../editing.server'
import { policyOf } from '../judging-policy'
import { canReviewChallenge } from '../permissions'
import { transitionChallenge } from '../transition-challenge.server'

/**
 * Staff approve a challenge for publication. This settles open remarks, and each stage stores its whole judging policy.
 */
export function approveChallenge(ctx: Ctx, challengeId: string): Promise<void> {
  const { id: staffId } = signedIn(ctx)
  let twoPeople = false
  return transitionChallenge(ctx, challengeId, {
    kind: 'challenge.approved',
    load: async (tx, ...args) => {
      const editing = await loadReviewed(tx, ...args)
      twoPeople = await asksForTwo(tx, editing.challenge.institutionId)
      return editing
    },
    decide: ({ challenge, roles, submitter }) => {
      ensure(canReviewChallenge({ actor: ctx.actor, state: challenge.state, submitter, roles }))
      return { state: 'approved', approvedAt: ctx.now, approvedBy: staffId, twoPeople }
    },
    write: (tx, editing) => fixPolicies(tx, editing.stages),
    follow: async (tx, { challenge }) => {
      await tx
        .update(reviewRemarks)
        .set({ resolvedAt: ctx.now, resolvedBy: staffId })
        .where(and(eq(reviewRemarks.challengeId, challengeId), isNull(reviewRemarks.resolvedAt)))
      await notify(tx, ctx, {
        to: { hostsOf: challenge },
        mail: 'editing.mail.challenge_approved',
        facts: { challenge: challenge.title },
        link: paths.hostChallenge(challengeId),
      })
    },
  })
}

/** Whether the institution requires two people now. The approval fixes this for the challenge. */
async function asksForTwo(tx: Db, institutionId: string): Promise<boolean> {
  const [institution] = await tx
    .select({ since: institutions.twoPeopleSince })
    .from(institutions)
    .where(eq(institutions.id, institutionId))
  return institution?.since != null
}

/** Stores the policy, so that a later change of the defaults does not change what was published. */
async function fixPolicies(tx: Db, its: readonly EditedStage[]): Promise<void> {
  for (const stage of its)
    await tx
      .update(stages)
      .set({ judging: policyOf(stage) })
      .where(eq(stages.id, stage.id))
}
