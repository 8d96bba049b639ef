import { and, eq, getTableColumns } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { activeAccount, meets } from '#app/domain/shared/active'
import { isActiveMember } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import { institutionMembers, users } from '#db/schema'
import { canRemove } from '../permissions'

/** An owner removes a member, or a member leaves. */
export async function removeMember(
  ctx: Ctx,
  { institutionId, userId }: { institutionId: string; userId: string },
) {
  const person = signedIn(ctx)
  await ctx.transaction(async tx => {
    const members = await tx
      .select({
        ...getTableColumns(institutionMembers),
        suspendedAt: users.suspendedAt,
        closedAt: users.closedAt,
      })
      .from(institutionMembers)
      .innerJoin(users, eq(users.id, institutionMembers.userId))
      .where(and(eq(institutionMembers.institutionId, institutionId), isActiveMember))
    const member = orNotFound(members.find(each => each.userId === person.id))
    const leaving = orNotFound(members.find(each => each.userId === userId))
    const others = members.filter(each => each.role === 'owner' && each.id !== leaving.id)
    const lastOwner = leaving.role === 'owner' && !others.some(other => meets(activeAccount, other))
    ensure(canRemove({ member, self: userId === person.id, lastOwner }))
    await tx.update(institutionMembers).set({ leftAt: ctx.now }).where(eq(institutionMembers.id, leaving.id))
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'institution.host_left',
      payload: { institutionId, personId: userId },
    })
    await enqueue(tx, { kind: 'conflicts.recheck', payload: { userId } }, { now: ctx.now })
  })
}
