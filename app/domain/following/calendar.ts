import type { LocalText } from '#app/domain/shared/local-text'
import type { Translate } from '#app/i18n/translate'

/** The public dates of a challenge, with what of them is already out. */
export type DatedChallenge = {
  id: string
  slug: string
  title: LocalText
  /** the version of the challenge at which its dates were last written */
  datesVersion: number
  changedAt: Date
  cancelledAt: Date | null
  resultsPlannedAt: Date | null
  /** when the result was published; null until then */
  resultsAt: Date | null
  stages: readonly { id: string; name: LocalText; opensAt: Date | null; closesAt: Date | null }[]
}

/** An entry in a calendar. With the same `uid` and a higher `sequence` it replaces an earlier one (RFC 5545). */
export type CalendarEvent = {
  uid: string
  sequence: number
  at: Date
  changedAt: Date
  title: string
  slug: string
  cancelled: boolean
}

type Reader = { t: Translate; text: (text: LocalText) => string }

/** The dates of a challenge as entries of a calendar, in the order of time. */
export function eventsOf(challenge: DatedChallenge, { t, text }: Reader): CalendarEvent[] {
  const { id, slug, stages, cancelledAt, resultsAt, resultsPlannedAt } = challenge
  const name = text(challenge.title)
  const shared = {
    ...{ slug, changedAt: challenge.changedAt, cancelled: cancelledAt !== null },
    sequence: challenge.datesVersion + (cancelledAt ? 1 : 0),
  }
  const of = (stage: LocalText) =>
    stages.length > 1 && text(stage) !== '' ? `${name} · ${text(stage)}` : name
  const entry = (uid: string, at: Date | null, title: string) => (at ? [{ ...shared, uid, at, title }] : [])
  const dates: CalendarEvent[] = [
    ...stages.flatMap(({ id: stageId, name: stage, opensAt, closesAt }) => [
      ...entry(`${stageId}-opens`, opensAt, t('following.calendar.opens', { name: of(stage) })),
      ...entry(`${stageId}-closes`, closesAt, t('following.calendar.closes', { name: of(stage) })),
    ]),
    // the plan becomes the fact, at another time
    ...(resultsAt
      ? entry(`${id}-results`, resultsAt, t('following.calendar.results', { name })).map(each => ({
          ...each,
          sequence: each.sequence + 1,
        }))
      : entry(`${id}-results`, resultsPlannedAt, t('following.calendar.planned', { name }))),
  ]
  return dates.sort((a, b) => a.at.getTime() - b.at.getTime())
}
