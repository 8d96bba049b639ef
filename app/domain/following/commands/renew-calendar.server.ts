import { eq } from 'drizzle-orm'
import { secretHash } from '#app/domain/people/mail-token.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import { calendarAddresses } from '#db/schema'

/** Gives the person a private address for their calendar; an earlier one ends. The secret is returned once. */
export async function renewCalendar(ctx: Ctx): Promise<{ secret: string }> {
  const { id: userId } = signedIn(ctx)
  const secret = newSecret()
  await ctx.transaction(async tx => {
    await tx.delete(calendarAddresses).where(eq(calendarAddresses.userId, userId))
    await tx.insert(calendarAddresses).values({ id: secretHash(secret), userId, createdAt: ctx.now })
  })
  return { secret }
}

/** Ends the address of the person's calendar. */
export async function endCalendar(ctx: Ctx): Promise<void> {
  const { id } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await tx.delete(calendarAddresses).where(eq(calendarAddresses.userId, id))
  })
}
