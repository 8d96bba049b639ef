import { saveAnnouncement } from '#app/domain/announcements/commands/save-announcement.server'
import { AnnouncementInput } from '#app/domain/announcements/input'
import { listAnnouncements } from '#app/domain/announcements/queries/list-announcements.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { challenge, stages } = await listAnnouncements(ctx, params.id ?? '')
  const { id, title } = challenge
  return { challenge: { id, title }, stages, title: pageTitle(ctx, 'announcements.new') }
})

/** POST writes a draft. */
export const action = formAction(AnnouncementInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  const { id } = await saveAnnouncement(ctx, { ...input, challengeId, announcementId: null })
  return redirectWith(paths.announcement(challengeId, id), 'success', 'announcements.saved')
})
