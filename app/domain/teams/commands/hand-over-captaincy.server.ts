import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { teamMembers } from '#db/schema'
import { canHandOver } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

/** Makes another member the captain. */
export async function handOverCaptaincy(
  ctx: Ctx,
  { entryId, userId }: { entryId: string; userId: string },
): Promise<void> {
  const person = signedIn(ctx)
  await ctx.transaction(async tx => {
    const own = await loadOwnEntry(tx, ctx, entryId)
    ensure(canHandOver(own.facts))
    orNotFound(own.members.find(member => member.userId === userId && member.active))
    const role = (id: string, value: 'captain' | 'member') =>
      tx
        .update(teamMembers)
        .set({ role: value })
        .where(and(eq(teamMembers.teamId, own.team.id), eq(teamMembers.userId, id)))
    await role(person.id, 'member')
    await role(userId, 'captain')
    await record(tx, ctx, {
      stream: own.entry.challengeId,
      kind: 'team.captaincy_handed_over',
      payload: { teamId: own.team.id, from: person.id, to: userId },
    })
  })
}
