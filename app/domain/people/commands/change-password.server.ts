import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { users } from '#db/schema'
import { endAccess } from '../end-access.server'
import { hashPassword } from '../password.server'
import { mailPasswordChanged } from '../password-changed.server'
import { ensurePassword } from '../password-rules'
import { ensureOwnPassword, ensureSamePassword } from '../queries/is-own-password.server'

/** Changes the signed-in person's password, which requires the old one, and ends their sessions and tokens. */
export async function changePassword(
  ctx: Ctx,
  input: { current: string; password: string },
): Promise<{ passwordHash: string }> {
  const person = signedIn(ctx)
  const user = orNotFound((await ctx.db.select().from(users).where(eq(users.id, person.id)))[0])
  const old = await ensureOwnPassword(ctx, input.current)
  await ensurePassword(input.password, user)
  const passwordHash = await hashPassword(input.password)
  await ctx.transaction(async tx => {
    await ensureSamePassword(tx, ctx, old)
    await tx.update(users).set({ passwordHash }).where(eq(users.id, person.id))
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'person.password_changed',
      payload: { personId: person.id },
    })
    await mailPasswordChanged(tx, ctx, person.id)
    await endAccess(tx, person.id)
  })
  return { passwordHash }
}
