import { saveAnnouncement } from '#app/domain/announcements/commands/save-announcement.server'
import { AnnouncementInput } from '#app/domain/announcements/input'
import { loadAnnouncement } from '#app/domain/announcements/queries/load-announcement.server'
import { localOf } from '#app/domain/challenges/zoned-time'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id: challengeId = '', announcementId = '' } = params
  const { challenge, announcement, ...rest } = await loadAnnouncement(ctx, { challengeId, announcementId })
  const { savedBy: _, scheduledBy: __, ...shown } = announcement
  const { id, title, timeZone } = challenge
  const tomorrow = new Date(ctx.now.getTime() + 86_400_000)
  return {
    ...rest,
    announcement: shown,
    challenge: { id, title, timeZone },
    at: localOf(tomorrow, timeZone),
    title: pageTitle(ctx, 'announcements.one'),
  }
})

/** POST saves the draft. */
export const action = formAction(AnnouncementInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', announcementId = '' } = params
  await saveAnnouncement(ctx, { ...input, challengeId, announcementId })
  return redirectWith(paths.announcement(challengeId, announcementId), 'success', 'announcements.saved')
})
