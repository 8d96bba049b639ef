import { and, eq, isNull } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { users } from '#db/schema'
import { notify } from '../notify.server'
import { canSuspend } from '../permissions'
import { ensureConfirmed } from '../step-up'
import { isLastStaff, suspend } from '../suspension.server'

/** Staff suspend an account: its sessions and mailed links end, nobody can sign in, and it gets no mail. */
export async function suspendAccount(ctx: Ctx, { userId, reason }: { userId: string; reason: string }) {
  const person = signedIn(ctx)
  orNotFound(person.staff || null)
  await ctx.transaction(async tx => {
    const known = { self: userId === person.id, lastStaff: await isLastStaff(tx, userId) }
    ensure(canSuspend({ actor: person, ...known }))
    ensureConfirmed(ctx)
    const [row] = await tx
      .select()
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.closedAt)))
    const user = orNotFound(row)
    if (user.suspendedAt) throw new Refusal('conflict', 'people.suspension.already')
    await suspend(tx, ctx, { userId, by: person.id, reason })
    const facts = { name: user.name, reason }
    await notify(tx, ctx, { to: user, mail: 'closing.mail.suspended', facts, account: { anyway: true } })
  })
}
