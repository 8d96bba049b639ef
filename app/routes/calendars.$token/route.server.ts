import { loadOwnCalendar } from '#app/domain/following/queries/load-own-calendar.server'
import { calendarFile } from '#app/http/calendar-file.server'
import { pageLoader } from '#app/http/page.server'

/** A person's calendar at its private address, without a session. */
export const loader = pageLoader(async (ctx, { params }) => {
  const secret = (params.token ?? '').replace(/\.ics$/, '')
  const answer = calendarFile(await loadOwnCalendar(ctx, secret), ctx.origin)
  answer.headers.set('Cache-Control', 'private, no-store')
  return answer
})
