import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import { paths } from '#app/paths'
import { addressChanges, users } from '#db/schema'
import { secretHash } from '../mail-token.server'
import { notify } from '../notify.server'

/**
 * Mails the old address a link that stops the change, and the new one a link that confirms it. If the new one has an
 * account already, its owner is notified instead. Run by a job.
 */
export async function mailAddressChange(ctx: Ctx, changeId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const [row] = await tx
      .select({ change: addressChanges, user: users })
      .from(addressChanges)
      .innerJoin(users, eq(users.id, addressChanges.userId))
      .where(eq(addressChanges.id, changeId))
    if (!row || row.change.stopHash) return
    const { change, user } = row
    const [stop, confirm] = [newSecret(), newSecret()]
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.address_asked',
      facts: { name: user.name, email: change.email },
      link: paths.addressObjection(stop),
      account: {},
    })
    const [holder] = await tx.select().from(users).where(eq(users.emailKey, change.emailKey))
    const taken = holder?.emailVerifiedAt ? holder : null
    const to = { email: change.email, locale: (taken ?? user).locale }
    if (taken)
      await notify(tx, ctx, {
        to,
        mail: 'people.mail.address_taken',
        facts: { name: taken.name },
        account: {},
      })
    else
      await notify(tx, ctx, {
        to,
        mail: 'people.mail.address_confirm',
        link: paths.addressConfirmation(confirm),
        account: {},
      })
    const hashes = { stopHash: secretHash(stop), confirmHash: taken ? null : secretHash(confirm) }
    await tx.update(addressChanges).set(hashes).where(eq(addressChanges.id, changeId))
  })
}
