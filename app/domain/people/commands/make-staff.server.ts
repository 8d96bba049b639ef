import { and, eq, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { users } from '#db/schema'
import { canMakeStaff } from '../permissions'
import { emailKey } from '../person'

/** Makes an existing, verified account platform staff; only from the command line. A second call changes nothing. */
export async function makeStaff(ctx: Ctx, email: string): Promise<{ personId: string }> {
  return ctx.transaction(async tx => {
    const [user] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(email)))
    const { id: personId, emailVerifiedAt } = orNotFound(user)
    ensure(canMakeStaff({ actor: ctx.actor, verified: emailVerifiedAt !== null }))
    const [made] = await tx
      .update(users)
      .set({ staffSince: ctx.now })
      .where(and(eq(users.id, personId), isNull(users.staffSince)))
      .returning()
    if (made) await record(tx, ctx, { stream: 'platform', kind: 'person.made_staff', payload: { personId } })
    return { personId }
  })
}
