import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import { formerMembers, teamMembers } from '#db/schema'
import { canRemove } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

/** A member leaves, or the captain removes them; the ledger records it. Returns whether they left by themselves. */
export async function removeMember(
  ctx: Ctx,
  { entryId, userId }: { entryId: string; userId: string },
): Promise<{ left: boolean }> {
  const left = signedIn(ctx).id === userId
  return ctx.transaction(async tx => {
    const own = await loadOwnEntry(tx, ctx, entryId)
    const { joinedAt } = orNotFound(own.members.find(member => member.userId === userId))
    ensure(canRemove(own.facts, userId))
    await tx
      .delete(teamMembers)
      .where(and(eq(teamMembers.teamId, own.team.id), eq(teamMembers.userId, userId)))
    await tx
      .insert(formerMembers)
      .values({ id: newId(), teamId: own.team.id, userId, joinedAt, leftAt: ctx.now })
    await record(tx, ctx, {
      stream: own.entry.challengeId,
      kind: left ? 'team.member_left' : 'team.member_removed',
      payload: { teamId: own.team.id, personId: userId },
    })
    await enqueue(tx, { kind: 'conflicts.recheck', payload: { userId } }, { now: ctx.now })
    return { left }
  })
}
