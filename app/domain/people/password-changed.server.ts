import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { passwordChangedMail } from './mail'
import { mailLocale } from './mail-locale.server'

/** Tells a person by mail that their password has been changed, in case it was not them. */
export async function mailPasswordChanged(tx: Db, ctx: Ctx, userId: string): Promise<void> {
  const user = orNotFound((await tx.select().from(users).where(eq(users.id, userId)))[0])
  const letter = passwordChangedMail(translate(mailLocale(user)), { name: user.name })
  await enqueue(tx, { kind: 'mail.account', payload: { to: user.email, ...letter } }, { now: ctx.now })
}
