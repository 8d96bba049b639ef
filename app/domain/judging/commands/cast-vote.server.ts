import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { found, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { publicVotes } from '#db/schema'
import type { VoteInput } from '../panel-input'
import { pointsOf } from '../panels'
import { loadBallot } from '../queries/load-ballot.server'

/** A person's points for one finalist; voting again replaces them, and no points take the vote back. */
export async function castVote(ctx: Ctx, { slug, ...input }: VoteInput & { slug: string }): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { panel, challenge, finalists } = found(await loadBallot(tx, ctx, slug, input.panelId))
    const finalist = found(finalists.find(({ submissionId }) => submissionId === input.submissionId))
    ensure(finalist.may)
    const points = input.points === undefined ? null : input.points * 100
    if (points !== null && !pointsOf(panel).includes(points))
      throw new Refusal('invalid', 'panels.off_scale', {}, 'points')
    const { submissionId } = finalist
    const own = and(
      eq(publicVotes.panelId, panel.id),
      eq(publicVotes.submissionId, submissionId),
      eq(publicVotes.userId, userId),
    )
    const voteId = publicVotes.id
    const written =
      points === null
        ? await tx.delete(publicVotes).where(own).returning({ voteId })
        : await tx
            .insert(publicVotes)
            .values({ id: newId(), panelId: panel.id, submissionId, userId, points, votedAt: ctx.now })
            .onConflictDoUpdate({
              target: [publicVotes.panelId, publicVotes.submissionId, publicVotes.userId],
              set: { points, votedAt: ctx.now },
            })
            .returning({ voteId })
    await record(tx, ctx, {
      stream: challenge.id,
      kind: points === null ? 'vote.withdrawn' : 'vote.cast',
      payload: { panelId: panel.id, submissionId, points, voteId: written[0]?.voteId ?? null },
    })
  })
}
