import { listAnnouncements } from '#app/domain/announcements/queries/list-announcements.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const { challenge, ...list } = await listAnnouncements(ctx, params.id ?? '')
  const { id, title, timeZone } = challenge
  return { ...list, challenge: { id, title, timeZone }, title: pageTitle(ctx, 'announcements.title') }
})
