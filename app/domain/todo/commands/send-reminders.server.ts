import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import { paths } from '#app/paths'
import { reminders } from '#db/schema'
import { listDecisions, listDrafts, listPayouts, listReviews } from '../queries/list-due.server'
import { leadDue, type ReminderKind } from '../reminder-times'

type Due = {
  challenge: { id: string; slug: string; title: LocalText; timeZone: string }
  userId: string | null
  subjectId: string
  dueAt: Date | null
  since?: Date | null
}

/**
 * Runs every hour: reminds whoever has a draft that is not submitted, reviews, a decision or a payment due soon. Each
 * person is reminded once of each date; of a date that was moved, again.
 */
export async function sendReminders(ctx: Ctx): Promise<void> {
  for (const due of await listDrafts(ctx))
    await remind(ctx, 'draft', due, paths.draft(due.entryId, due.stageId))
  for (const due of await listReviews(ctx)) await remind(ctx, 'reviews', due, paths.judgeDesk())
  for (const due of await listDecisions(ctx))
    await remind(ctx, 'decision', due, paths.decision(due.challenge.id))
  for (const due of await listPayouts(ctx)) await remind(ctx, 'payout', due, paths.payouts(due.challenge.id))
}

async function remind(ctx: Ctx, kind: ReminderKind, due: Due, link: string): Promise<void> {
  const { challenge, userId, subjectId, dueAt, since = null } = due
  if (!userId || !dueAt) return
  const lead = leadDue(kind, { dueAt, since, now: ctx.now })
  if (!lead) return
  await ctx.transaction(async tx => {
    const [written] = await tx
      .insert(reminders)
      .values({ id: newId(), userId, kind, subjectId, dueAt, lead, sentAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: reminders.id })
    if (!written) return
    await notify(tx, ctx, {
      to: { accountIds: [userId] },
      mail: `todo.mail.${kind}_due`,
      facts: ({ format }) => ({ challenge: challenge.title, at: format(challenge.timeZone).instant(dueAt) }),
      link,
      about: { challengeId: challenge.id },
    })
  })
}
