import { and, eq, isNotNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { users } from '#db/schema'
import { notify } from '../notify.server'
import { canSuspend } from '../permissions'
import { ensureConfirmed } from '../step-up'

/** Staff restore a suspended account; its owner must sign in again. */
export async function restoreAccount(ctx: Ctx, userId: string): Promise<void> {
  const person = signedIn(ctx)
  orNotFound(person.staff || null)
  await ctx.transaction(async tx => {
    ensure(canSuspend({ actor: person, self: userId === person.id, lastStaff: false }))
    ensureConfirmed(ctx)
    const [user] = await tx
      .update(users)
      .set({ suspendedAt: null, suspendedBy: null, suspensionReason: null })
      .where(and(eq(users.id, userId), isNotNull(users.suspendedAt)))
      .returning()
    if (!user) throw new Refusal('conflict', 'people.suspension.none')
    const payload = { personId: userId }
    await record(tx, ctx, { stream: 'platform', kind: 'person.restored', payload })
    await notify(tx, ctx, {
      to: user,
      mail: 'closing.mail.restored',
      facts: { name: user.name },
      account: {},
    })
  })
}
