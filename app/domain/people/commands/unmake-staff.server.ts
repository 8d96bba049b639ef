import { and, eq, isNotNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { users } from '#db/schema'
import { endAccess } from '../end-access.server'
import { canMakeStaff } from '../permissions'
import { emailKey } from '../person'

/** Removes the staff role from an account and ends its sessions; only from the command line. */
export async function unmakeStaff(ctx: Ctx, email: string): Promise<{ personId: string }> {
  return ctx.transaction(async tx => {
    const [user] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(email)))
    const { id: personId } = orNotFound(user)
    ensure(canMakeStaff({ actor: ctx.actor, verified: true }))
    const [unmade] = await tx
      .update(users)
      .set({ staffSince: null })
      .where(and(eq(users.id, personId), isNotNull(users.staffSince)))
      .returning()
    await endAccess(tx, personId)
    if (unmade)
      await record(tx, ctx, { stream: 'platform', kind: 'person.unmade_staff', payload: { personId } })
    return { personId }
  })
}
