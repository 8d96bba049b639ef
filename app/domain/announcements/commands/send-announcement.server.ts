import { eq } from 'drizzle-orm'
import { isPublic } from '#app/domain/challenges/visibility'
import type { Ctx } from '#app/domain/shared/context'
import { announcements, challenges } from '#db/schema'
import { sendTo } from '../send-to.server'

type Due = { announcementId: string; sendAt: string }

/**
 * Runs at the instant for which an announcement was scheduled; does nothing where it was taken back, scheduled for another
 * instant, or sent already, nor where the challenge is not public any more.
 */
export async function sendAnnouncement(ctx: Ctx, { announcementId, sendAt }: Due): Promise<void> {
  await ctx.transaction(async tx => {
    const [row] = await tx
      .select({ announcement: announcements, challenge: challenges })
      .from(announcements)
      .innerJoin(challenges, eq(challenges.id, announcements.challengeId))
      .where(eq(announcements.id, announcementId))
    if (!row || row.announcement.sentAt || row.announcement.sendAt?.toISOString() !== sendAt) return
    const { announcement, challenge } = row
    if (!isPublic(challenge, ctx.now) && announcement.audience !== 'judges') return
    await sendTo(tx, ctx, { ...announcement, challenge })
  })
}
