import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { isActiveAccount, isActiveMember } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { institutionMembers, users } from '#db/schema'
import { canMakeOwner } from '../permissions'
import { loadMember } from '../queries/load-member.server'

/** An owner makes another member an owner. */
export async function makeOwner(
  ctx: Ctx,
  { institutionId, userId }: { institutionId: string; userId: string },
): Promise<void> {
  signedIn(ctx)
  await ctx.transaction(async tx => {
    ensure(canMakeOwner(orNotFound(await loadMember(tx, ctx, institutionId))))
    ensureConfirmed(ctx)
    const [colleague] = await tx
      .select({ id: institutionMembers.id })
      .from(institutionMembers)
      .innerJoin(users, eq(users.id, institutionMembers.userId))
      .where(
        and(
          eq(institutionMembers.institutionId, institutionId),
          eq(institutionMembers.userId, userId),
          isActiveMember,
          isActiveAccount,
        ),
      )
    await tx
      .update(institutionMembers)
      .set({ role: 'owner' })
      .where(eq(institutionMembers.id, orNotFound(colleague).id))
    const payload = { institutionId, personId: userId }
    await record(tx, ctx, { stream: 'platform', kind: 'institution.owner_made', payload })
  })
}
