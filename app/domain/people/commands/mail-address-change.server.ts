import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import { addressChanges, users } from '#db/schema'
import { addressChangeAskedMail, addressConfirmationMail, addressTakenMail } from '../mail'
import { mailLocale } from '../mail-locale.server'
import { secretHash } from '../mail-token.server'

type Links = { confirmation: (secret: string) => string; objection: (secret: string) => string }

/**
 * Mails the old address a link that stops the change, and the new one a link that confirms it. Where the new one has an
 * account already, its owner is told instead. Run by a job.
 */
export async function mailAddressChange(ctx: Ctx, changeId: string, links: Links): Promise<void> {
  await ctx.transaction(async tx => {
    const [row] = await tx
      .select({ change: addressChanges, user: users })
      .from(addressChanges)
      .innerJoin(users, eq(users.id, addressChanges.userId))
      .where(eq(addressChanges.id, changeId))
    if (!row || row.change.stopHash) return
    const { change, user } = row
    const mail = (to: string, letter: { subject: string; text: string }) =>
      enqueue(tx, { kind: 'mail.account', payload: { to, ...letter } }, { now: ctx.now })
    const [stop, confirm] = [newSecret(), newSecret()]
    const facts = { name: user.name, email: change.email, link: ctx.origin + links.objection(stop) }
    await mail(user.email, addressChangeAskedMail(translate(mailLocale(user)), facts))
    const [holder] = await tx.select().from(users).where(eq(users.emailKey, change.emailKey))
    const taken = holder?.emailVerifiedAt ? holder : null
    await mail(
      change.email,
      taken
        ? addressTakenMail(translate(mailLocale(taken)), { name: taken.name })
        : addressConfirmationMail(translate(mailLocale(user)), {
            link: ctx.origin + links.confirmation(confirm),
          }),
    )
    const hashes = { stopHash: secretHash(stop), confirmHash: taken ? null : secretHash(confirm) }
    await tx.update(addressChanges).set(hashes).where(eq(addressChanges.id, changeId))
  })
}
