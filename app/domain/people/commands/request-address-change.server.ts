import { and, eq, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { enqueue } from '#app/queue/queue.server'
import { addressChanges } from '#db/schema'
import type { AddressInput } from '../input'
import { emailKey } from '../person'
import { ensureOwnPassword, ensureSamePassword } from '../queries/is-own-password.server'

/**
 * Requests a change of the signed-in person's address; an earlier request is dropped. A job then mails both addresses,
 * so that neither the answer nor its timing shows whether the new one has an account.
 */
export async function requestAddressChange(ctx: Ctx, { current, email }: AddressInput): Promise<void> {
  const person = signedIn(ctx)
  const password = await ensureOwnPassword(ctx, current)
  if (emailKey(email) === emailKey(person.email))
    throw new Refusal('invalid', 'people.address.same', {}, 'email')
  await ctx.transaction(async tx => {
    await ensureSamePassword(tx, ctx, password)
    const pending = and(
      eq(addressChanges.userId, person.id),
      isNull(addressChanges.confirmedAt),
      isNull(addressChanges.stoppedAt),
    )
    await tx.delete(addressChanges).where(pending)
    const change = {
      id: newId(),
      userId: person.id,
      email,
      emailKey: emailKey(email),
      oldEmail: person.email,
    }
    await tx.insert(addressChanges).values({ ...change, askedAt: ctx.now })
    const payload = { personId: person.id }
    await record(tx, ctx, { stream: 'platform', kind: 'person.address_change_requested', payload })
    const request = { ask: 'address' as const, changeId: change.id, locale: ctx.locale }
    await enqueue(
      tx,
      { kind: 'account.request', payload: { ...request, at: ctx.now.toISOString() } },
      { now: ctx.now },
    )
  })
}
