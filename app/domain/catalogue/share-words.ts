import { type Locale, type LocalText, localText } from '#app/domain/shared/local-text'
import { formats } from '#app/i18n/format'
import type { Translate } from '#app/i18n/translate'
import type { ShareCard } from '#app/services/share-card'
import { momentOf, type Schedule } from './moment'

type Reader = { locale: Locale; t: Translate; now: Date }
type Words = Omit<ShareCard, 'band'>

type Named = { title: LocalText; institution: { name: LocalText }; timeZone: string }
type Facts = Named & Omit<Schedule, 'closesAt'> & { entryClosesAt: Date | null; funds: Fund[] }
type Fund = { amount: number; currency: string }

/** What the picture of a challenge says: state, title, institution, prize fund and the most relevant date. */
export function challengeWords(challenge: Facts, { locale, t, now }: Reader): Words {
  const { title, institution, timeZone, phase, funds, entryClosesAt } = challenge
  const format = formats(locale, t, timeZone)
  const fund = funds.map(({ amount, currency }) => format.money(amount, currency)).join(' + ')
  const next = momentOf({ ...challenge, closesAt: entryClosesAt }, now)
  const date = next && {
    value: next.exact ? format.instant(next.at) : format.date(next.at),
    label: t(labels[next.kind]),
  }
  return {
    kicker: t(`challenges.phase.${phase}`),
    title: localText(title, locale),
    by: localText(institution.name, locale),
    figures: [...(fund ? [{ value: fund, label: t('catalogue.fund') }] : []), ...(date ? [date] : [])],
    rows: [],
  }
}

const labels = {
  opens: 'challenges.time.opens',
  closes: 'challenges.time.closes',
  closed: 'challenges.time.closes',
  results: 'challenges.phase.results_out',
  results_planned: 'challenges.time.results',
} as const

type Award = { team: string; prize: { name: LocalText; amount: number | null; currency: string | null } }

/** As many winners as fit on one picture. */
const shownWinners = 4

/** What the picture of a published result says: the teams that won, and what. */
export function resultWords(
  { title, institution, timeZone }: Named,
  awards: readonly Award[],
  { locale, t }: Reader,
): Words {
  const format = formats(locale, t, timeZone)
  const by = localText(institution.name, locale)
  return {
    kicker: `${t(awards.length > 0 ? 'catalogue.section.winners' : 'decisions.result.title')} · ${by}`,
    title: localText(title, locale),
    by,
    figures: [],
    rows: awards.slice(0, shownWinners).map(({ team, prize: { name, amount, currency } }) => ({
      name: team,
      label: localText(name, locale),
      value: amount !== null && currency ? format.money(amount, currency) : '',
    })),
  }
}
