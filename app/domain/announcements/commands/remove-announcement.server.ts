import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { announcements } from '#db/schema'
import { loadHostAnnouncement } from '../host-announcement.server'
import { canWrite } from '../permissions'

/** Deletes a draft. */
export async function removeAnnouncement(
  ctx: Ctx,
  which: { challengeId: string; announcementId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const { announcement } = await loadHostAnnouncement(tx, ctx, which)
    ensure(canWrite(announcement))
    await tx.delete(announcements).where(eq(announcements.id, announcement.id))
  })
}
