import { loadChallengeCalendar } from '#app/domain/following/queries/load-challenge-calendar.server'
import { calendarFile } from '#app/http/calendar-file.server'
import { pageLoader } from '#app/http/page.server'

/** The dates of a challenge for calendar programs. */
export const loader = pageLoader(async (ctx, { params }) =>
  calendarFile(await loadChallengeCalendar(ctx, params.slug ?? ''), ctx.origin),
)
