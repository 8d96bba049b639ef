import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import { users } from '#db/schema'
import { verificationMail } from '../mail'
import { issueMailToken, secretHash } from '../mail-token.server'

/** Mails the signed-in person a fresh link that verifies their address. */
export async function requestVerification(ctx: Ctx, link: (secret: string) => string): Promise<void> {
  const person = signedIn(ctx)
  if (person.verified) throw new Refusal('conflict', 'people.account.already_verified')
  await ctx.transaction(async tx => {
    const user = orNotFound((await tx.select().from(users).where(eq(users.id, person.id)))[0])
    const secret = await issueMailToken(tx, ctx, { id: user.id, purpose: 'verify_email' })
    const letter = verificationMail(translate(ctx.locale), {
      link: ctx.origin + link(secret),
    })
    const payload = { to: user.email, ...letter, token: secretHash(secret) }
    await enqueue(tx, { kind: 'mail.account', payload }, { now: ctx.now })
  })
}
