import { and, eq, isNotNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import { users } from '#db/schema'
import { restoredMail } from '../mail'
import { mailLocale } from '../mail-locale.server'
import { canSuspend } from '../permissions'
import { ensureConfirmed } from '../step-up'

/** Staff let an account be used again; its owner signs in anew. */
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
    const letter = restoredMail(translate(mailLocale(user)), { name: user.name })
    await enqueue(tx, { kind: 'mail.account', payload: { to: user.email, ...letter } }, { now: ctx.now })
  })
}
