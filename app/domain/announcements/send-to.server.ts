import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import { paths } from '#app/paths'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { announcementReceivers, announcements } from '#db/schema'
import type { Audience } from './audience'
import { loadReceivers } from './receivers.server'

type Announcement = Audience & {
  id: string
  subject: LocalText
  text: LocalText
  isPublic: boolean
  challenge: { id: string; slug: string; title: LocalText }
}

/** Fixes the receivers of an announcement and mails each of them in their language; returns how many. @unguarded */
export async function sendTo(tx: Db, ctx: Ctx, announcement: Announcement): Promise<number> {
  const { id, challenge, subject, text, isPublic, audience } = announcement
  const receivers = await loadReceivers(tx, { ...announcement, challengeId: challenge.id }, ctx.now)
  const userIds = [...new Set(receivers.map(({ userId }) => userId))]
  await tx.update(announcements).set({ sentAt: ctx.now }).where(eq(announcements.id, id))
  for await (const batch of batchesOf(userIds, 200)) {
    const rows = batch.map(userId => ({ id: newId(), announcementId: id, userId }))
    await tx.insert(announcementReceivers).values(rows)
    await notify(tx, ctx, {
      to: { accountIds: batch },
      mail: 'announcements.mail.announcement',
      facts: { challenge: challenge.title, subject, text },
      link: paths.challenge(challenge.slug),
    })
  }
  const payload = { announcementId: id, audience, receivers: userIds.length, isPublic }
  await record(tx, ctx, { stream: challenge.id, kind: 'announcement.sent', payload })
  return userIds.length
}
