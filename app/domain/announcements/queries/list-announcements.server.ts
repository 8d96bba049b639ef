import { count, desc, eq, inArray } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import type { Ctx } from '#app/domain/shared/context'
import { announcementReceivers, announcements } from '#db/schema'
import { loadStageNames } from '../host-announcement.server'

/** The announcements of a challenge for its host: drafts and scheduled ones first, then the sent ones. */
export async function listAnnouncements(ctx: Ctx, challengeId: string) {
  const challenge = await loadHostedChallenge(ctx.db, ctx, challengeId)
  const rows = await ctx.db
    .select()
    .from(announcements)
    .where(eq(announcements.challengeId, challengeId))
    .orderBy(desc(announcements.savedAt), desc(announcements.id))
    .limit(500)
  const sent = rows.flatMap(({ id, sentAt }) => (sentAt ? [id] : []))
  const counts = await ctx.db
    .select({ id: announcementReceivers.announcementId, people: count() })
    .from(announcementReceivers)
    .where(inArray(announcementReceivers.announcementId, sent))
    .groupBy(announcementReceivers.announcementId)
  const peopleOf = new Map(counts.map(({ id, people }) => [id, people]))
  return {
    challenge,
    stages: await loadStageNames(ctx.db, challengeId),
    announcements: rows
      .map(({ savedBy: _, scheduledBy: __, ...row }) => ({ ...row, people: peopleOf.get(row.id) ?? 0 }))
      .toSorted((a, b) => Number(a.sentAt !== null) - Number(b.sentAt !== null)),
  }
}
