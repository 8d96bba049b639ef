import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { calendarAddresses } from '#db/schema'

/** Since when the actor has a calendar address; null for none. */
export async function loadCalendarAddress(ctx: Ctx): Promise<Date | null> {
  const [row] = await ctx.db
    .select({ createdAt: calendarAddresses.createdAt })
    .from(calendarAddresses)
    .where(eq(calendarAddresses.userId, signedIn(ctx).id))
  return row?.createdAt ?? null
}
