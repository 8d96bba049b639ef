import { asc, eq } from 'drizzle-orm'
import { isPublic } from '#app/domain/challenges/visibility'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { announcementReceivers, users } from '#db/schema'
import { loadHostAnnouncement, loadStageNames } from '../host-announcement.server'
import { canSend, canUnschedule, canWrite } from '../permissions'
import { loadReceivers } from '../receivers.server'

/** How many names a page lists. */
const listed = 300

type Which = { challengeId: string; announcementId: string }

/** An announcement for its host, with exactly those who get it now, or who got it; 404 for everyone else. */
export async function loadAnnouncement(ctx: Ctx, which: Which) {
  const { challenge, announcement } = await loadHostAnnouncement(ctx.db, ctx, which)
  const receivers = announcement.sentAt
    ? await loadSentTo(ctx.db, announcement.id)
    : await loadReceivers(ctx.db, announcement, ctx.now)
  const facts = {
    ...announcement,
    isPublic: isPublic(challenge, announcement.sendAt ?? ctx.now),
    toJudges: announcement.audience === 'judges',
  }
  return {
    challenge,
    announcement,
    stages: await loadStageNames(ctx.db, challenge.id),
    people: new Set(receivers.map(({ userId }) => userId)).size,
    languages: [...new Set(receivers.map(({ locale }) => locale))].sort(),
    receivers: receivers.slice(0, listed),
    can: {
      write: canWrite(announcement).ok,
      send: canSend(facts),
      unschedule: canUnschedule(announcement).ok,
    },
  }
}

async function loadSentTo(db: Db, announcementId: string) {
  const rows = await db
    .select({ userId: users.id, name: users.name, locale: users.locale })
    .from(announcementReceivers)
    .innerJoin(users, eq(users.id, announcementReceivers.userId))
    .where(eq(announcementReceivers.announcementId, announcementId))
    .orderBy(asc(users.nameSort), asc(users.id))
  return rows.map(row => ({ ...row, team: null }))
}
