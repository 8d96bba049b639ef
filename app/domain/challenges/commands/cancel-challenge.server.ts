import { and, eq, gt, inArray } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { anyText, type Written, writtenIn } from '#app/domain/shared/local-text'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { results, stageDecisions, stages } from '#db/schema'
import { canCancel } from '../permissions'
import { transitionChallenge } from '../transition-challenge.server'

/**
 * Cancels a challenge with a public reason and mails everyone who entered. A scheduled result or shortlist is not
 * published any more.
 */
export function cancelChallenge(
  ctx: Ctx,
  challengeId: string,
  { reason: written }: { reason: Written },
): Promise<void> {
  const reason = writtenIn(written) ?? {}
  return transitionChallenge(ctx, challengeId, {
    kind: 'challenge.cancelled',
    decide: ({ challenge, resultsAt }) => {
      ensure(canCancel({ ...challenge, resultsAt, now: ctx.now }))
      return {
        state: 'cancelled',
        cancelledAt: ctx.now,
        cancelledBy: actorId(ctx),
        cancelReason: anyText(reason),
        cancelTexts: reason,
      }
    },
    follow: async (tx, { challenge }) => {
      await cancelScheduled(tx, ctx, challengeId)
      await notify(tx, ctx, {
        to: { entrantsOf: challenge },
        mail: 'editing.mail.challenge_cancelled',
        facts: { challenge: challenge.title, reason },
        link: paths.challenge(challenge.slug),
      })
    },
  })
}

async function cancelScheduled(tx: Db, ctx: Ctx, challengeId: string): Promise<void> {
  const stream = challengeId
  const unpublished = await tx
    .update(results)
    .set({ publishAt: null, publishedBy: null })
    .where(and(eq(results.challengeId, challengeId), gt(results.publishAt, ctx.now)))
    .returning({ resultId: results.id })
  for (const payload of unpublished)
    await record(tx, ctx, { stream, kind: 'result.publication_cancelled', payload })
  const own = tx.select({ id: stages.id }).from(stages).where(eq(stages.challengeId, challengeId))
  const unreleased = await tx
    .update(stageDecisions)
    .set({ releaseAt: null, releasedBy: null })
    .where(and(inArray(stageDecisions.stageId, own), gt(stageDecisions.releaseAt, ctx.now)))
    .returning({ decisionId: stageDecisions.id })
  for (const payload of unreleased)
    await record(tx, ctx, { stream, kind: 'stage.release_taken_back', payload })
}
