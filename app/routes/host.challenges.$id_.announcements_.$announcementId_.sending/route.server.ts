import { removeAnnouncement } from '#app/domain/announcements/commands/remove-announcement.server'
import { scheduleAnnouncement } from '#app/domain/announcements/commands/schedule-announcement.server'
import { unscheduleAnnouncement } from '#app/domain/announcements/commands/unschedule-announcement.server'
import { SendingInput } from '#app/domain/announcements/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

/** POST sends, schedules, takes back or deletes an announcement. */
export const action = buttonAction(SendingInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', announcementId = '' } = params
  const which = { challengeId, announcementId }
  const here = paths.announcement(challengeId, announcementId)
  if (input.intent === 'send') {
    const { sent } = await scheduleAnnouncement(ctx, { ...which, when: input.when, at: input.at })
    const said =
      sent === null ? 'announcements.is_set' : messageRef('announcements.was_sent', { count: sent })
    return redirectWith(here, 'success', said)
  }
  if (input.intent === 'unschedule') {
    await unscheduleAnnouncement(ctx, which)
    return redirectWith(here, 'success', 'announcements.unscheduled')
  }
  await removeAnnouncement(ctx, which)
  return redirectWith(paths.announcements(challengeId), 'success', 'announcements.removed')
})
