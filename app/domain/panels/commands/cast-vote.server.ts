import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { mailboxKey } from '#app/domain/people/mailbox-key'
import { voterKeys } from '#app/domain/people/voter-keys.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { panelVoters, publicVotes, users } from '#db/schema'
import type { VoteInput } from '../input'
import { pointsOf } from '../panels'
import { loadBallot } from '../queries/load-ballot.server'

/**
 * Stores a person's points for one finalist. Voting again replaces them, and no points withdraw the vote. Only the
 * first account of a mailbox can vote.
 */
export async function castVote(ctx: Ctx, { slug, ...input }: VoteInput & { slug: string }): Promise<void> {
  const { id: userId, email } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { panel, challenge, finalists } = orNotFound(await loadBallot(tx, ctx, slug, input.panelId))
    const finalist = orNotFound(finalists.find(({ submissionId }) => submissionId === input.submissionId))
    ensure(finalist.may)
    const points = input.points === undefined ? null : input.points * 100
    if (points !== null && !pointsOf(panel).includes(points))
      throw new Refusal('invalid', 'panels.off_scale', {}, 'points')
    await seatVoter(tx, { panel, userId, email, now: ctx.now })
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

type Seat = {
  panel: { id: string; voterDays: number | null }
  userId: string
  email: string
  now: Date
}

/**
 * Assigns the mailbox's vote in the panel to this account, which keeps it when its address changes; 409 when another
 * account of the mailbox has it.
 */
async function seatVoter(tx: Db, { panel, userId, email, now }: Seat): Promise<void> {
  const panelId = panel.id
  if (panel.voterDays === null) await seatEarlierVoters(tx, panelId)
  const keys = voterKeys(panelId, email)
  await tx
    .insert(panelVoters)
    .values({ id: newId(), panelId, mailboxKey: keys[0], userId, votedAt: now })
    .onConflictDoNothing()
  const seats = await tx
    .select({ userId: panelVoters.userId })
    .from(panelVoters)
    .where(and(eq(panelVoters.panelId, panelId), inArray(panelVoters.mailboxKey, keys)))
  if (seats.some(seat => seat.userId !== userId)) throw new Refusal('conflict', 'panels.mailbox_voted')
}

/**
 * For votes from before voters were stored: the first of several accounts of one mailbox becomes its voter, and no vote
 * is lost.
 */
async function seatEarlierVoters(tx: Db, panelId: string): Promise<void> {
  const earlier = await tx
    .select({ userId: users.id, email: users.email, votedAt: publicVotes.votedAt })
    .from(publicVotes)
    .innerJoin(users, eq(users.id, publicVotes.userId))
    .leftJoin(panelVoters, and(eq(panelVoters.panelId, panelId), eq(panelVoters.userId, users.id)))
    .where(and(eq(publicVotes.panelId, panelId), isNull(panelVoters.id)))
    .orderBy(asc(publicVotes.votedAt), asc(publicVotes.id))
  for (const { userId, email, votedAt } of earlier)
    await tx
      .insert(panelVoters)
      .values({ id: newId(), panelId, mailboxKey: mailboxKey(email), userId, votedAt })
      .onConflictDoNothing()
}
