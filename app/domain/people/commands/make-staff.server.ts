import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { users } from '#db/schema'
import { emailKey } from '../person'

/** Makes an existing account staff of the platform. Only the operator does this, on the server's own machine. */
export async function makeStaff(ctx: Ctx, email: string): Promise<void> {
  await ctx.transaction(async tx => {
    const user = found(
      (
        await tx
          .select()
          .from(users)
          .where(eq(users.emailKey, emailKey(email)))
      )[0],
    )
    await tx
      .update(users)
      .set({ staffSince: user.staffSince ?? ctx.now })
      .where(eq(users.id, user.id))
    await record(tx, ctx, { stream: 'platform', kind: 'person.made_staff', payload: { personId: user.id } })
  })
}
