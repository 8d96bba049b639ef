import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { announcements } from '#db/schema'
import { loadHostAnnouncement } from '../host-announcement.server'
import { canUnschedule } from '../permissions'

/** Takes a scheduled announcement back to the drafts. */
export async function unscheduleAnnouncement(
  ctx: Ctx,
  which: { challengeId: string; announcementId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const { announcement, challenge } = await loadHostAnnouncement(tx, ctx, which)
    ensure(canUnschedule(announcement))
    await tx
      .update(announcements)
      .set({ sendAt: null, scheduledBy: null })
      .where(eq(announcements.id, announcement.id))
    const payload = { announcementId: announcement.id }
    await record(tx, ctx, { stream: challenge.id, kind: 'announcement.unscheduled', payload })
  })
}
