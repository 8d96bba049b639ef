import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import { users } from '#db/schema'
import { issueMailToken, secretHash } from '../mail-token.server'
import { notify } from '../notify.server'

/** Mails the signed-in person a new link that verifies their address. */
export async function requestVerification(ctx: Ctx): Promise<void> {
  const person = signedIn(ctx)
  if (person.verified) throw new Refusal('conflict', 'people.account.already_verified')
  await ctx.transaction(async tx => {
    const user = orNotFound((await tx.select().from(users).where(eq(users.id, person.id)))[0])
    const secret = await issueMailToken(tx, ctx, { id: user.id, purpose: 'verify_email' })
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.verification',
      link: paths.emailVerification(secret),
      account: { token: secretHash(secret) },
    })
  })
}
