import { loadSeenChallenge } from '#app/domain/catalogue/queries/load-seen-challenge.server'
import { asVisitor } from '#app/domain/shared/as-visitor'
import type { Ctx } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { eventsOf } from '../calendar'
import { loadDates } from './load-dates.server'

/** The dates of a challenge as a calendar, the same for everyone; 404 until everyone may see the challenge. */
export async function loadChallengeCalendar(asked: Ctx, slug: string) {
  const ctx = asVisitor(asked)
  const { id, title } = await loadSeenChallenge(ctx, slug)
  const [dates] = await loadDates(ctx, [id])
  const text = (each: typeof title) => localText(each, ctx.locale)
  const events = dates ? eventsOf(dates, { t: translate(ctx.locale), text }) : []
  return { name: text(title), locale: ctx.locale, events }
}
