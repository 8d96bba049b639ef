import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEvent } from '#app/domain/following/calendar'
import type { Locale } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { publicFile } from './public-file.server'

type Calendar = { name: string; locale: Locale; events: readonly CalendarEvent[] }

/** How often programs ask again, in seconds. */
const askAgain = 3600

/** A calendar in iCalendar (RFC 5545), as calendar programs read it again and again. */
export function calendarFile({ name, locale, events }: Calendar, origin: string): Response {
  const calendar = ical({
    ...{ name, ttl: askAgain, method: ICalCalendarMethod.PUBLISH },
    prodId: { company: 'Meydan', product: 'Meydan', language: locale.toUpperCase() },
  })
  const { host } = new URL(origin)
  for (const { uid, sequence, at, changedAt, title, slug, cancelled } of events) {
    const url = `${origin}${paths.challenge(slug)}?lang=${locale}`
    calendar.createEvent({
      ...{ id: `${uid}@${host}`, sequence, summary: title, url },
      ...{ start: at, stamp: changedAt, lastModified: changedAt },
      description: cancelled ? `${translate(locale)('following.calendar.cancelled')}\n${url}` : url,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // a date takes nobody's time
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return publicFile(calendar.toString(), 'text/calendar; charset=utf-8')
}
