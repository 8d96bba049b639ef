import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import { addressChanges, users } from '#db/schema'
import { findConfirmable, moveAccount } from '../address-change.server'
import { secretHash } from '../mail-token.server'
import { notify } from '../notify.server'

/**
 * Changes the account's address. Only the signed-in owner can confirm, so that a stranger who follows the link by
 * mistake does not lose their address to it. Mails the old address a link that undoes the change within a week.
 */
export async function confirmAddressChange(ctx: Ctx, { secret }: { secret: string }): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const change = await findConfirmable(tx, ctx, { secret, userId })
    if (!change) throw new Refusal('invalid', 'people.account.link_spent')
    const user = orNotFound((await tx.select().from(users).where(eq(users.id, userId)))[0])
    await moveAccount(tx, ctx, { userId, email: change.email })
    const undo = newSecret()
    await tx
      .update(addressChanges)
      .set({ confirmedAt: ctx.now, oldEmail: user.email, undoHash: secretHash(undo) })
      .where(eq(addressChanges.id, change.id))
    const payload = { personId: userId }
    await record(tx, ctx, { stream: 'platform', kind: 'person.address_changed', payload })
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.address_changed',
      facts: { name: user.name, email: change.email },
      link: paths.addressObjection(undo),
      account: {},
    })
  })
}
