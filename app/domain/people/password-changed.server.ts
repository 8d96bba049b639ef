import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { notify } from './notify.server'

/**
 * Notifies a person by mail that their password was changed, in case it was not them. @unguarded for commands that have
 * changed it.
 */
export async function mailPasswordChanged(tx: Db, ctx: Ctx, userId: string): Promise<void> {
  const user = orNotFound((await tx.select().from(users).where(eq(users.id, userId)))[0])
  await notify(tx, ctx, {
    to: user,
    mail: 'people.mail.password_changed',
    facts: { name: user.name },
    account: {},
  })
}
