import { eq } from 'drizzle-orm'
import { requestedInstant } from '#app/domain/challenges/now-or-later'
import { isPublic } from '#app/domain/challenges/visibility'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import { announcements } from '#db/schema'
import { loadHostAnnouncement } from '../host-announcement.server'
import { canSend } from '../permissions'
import { sendTo } from '../send-to.server'

type Scheduling = {
  challengeId: string
  announcementId: string
  when: 'now' | 'later'
  at?: string | undefined
}

/** Sends an announcement, now or at a set time. Until then its receivers may change; they are fixed at the sending. */
export async function scheduleAnnouncement(
  ctx: Ctx,
  { when, at, ...which }: Scheduling,
): Promise<{ sent: number | null }> {
  const { id: scheduledBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const { announcement, challenge } = await loadHostAnnouncement(tx, ctx, which)
    const sendAt = requestedInstant({ when, at }, { now: ctx.now, timeZone: challenge.timeZone })
    if (sendAt < ctx.now) throw new Refusal('invalid', 'announcements.at_past', {}, 'at')
    ensure(
      canSend({
        ...announcement,
        isPublic: isPublic(challenge, sendAt),
        toJudges: announcement.audience === 'judges',
      }),
    )
    const id = announcement.id
    await tx.update(announcements).set({ sendAt, scheduledBy }).where(eq(announcements.id, id))
    if (when === 'now') return { sent: await sendTo(tx, ctx, { ...announcement, challenge }) }
    const payload = { announcementId: id, sendAt: sendAt.toISOString() }
    await record(tx, ctx, { stream: challenge.id, kind: 'announcement.scheduled', payload })
    const job = { kind: 'announcement.sending', payload } as const
    await enqueue(tx, job, { now: ctx.now, runAt: sendAt })
    return { sent: null }
  })
}
