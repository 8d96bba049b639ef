import type { PublicPhase } from '#app/domain/challenges/phase'
import { useI18n } from '#app/i18n/use-i18n'

type Schedule = {
  phase: PublicPhase
  timeZone: string
  opensAt: Date | null
  closesAt: Date | null
  resultsAt: Date | null
  resultsPlannedAt: Date | null
}

type CardTimeProps = {
  card: Schedule
  now: Date
  /** the page says once that times are those of Baku */
  zoneSaid?: boolean
}

/** The most relevant instant of this state, in full, with the time left while it is ahead. */
export function CardTime({ card, now, zoneSaid = false }: CardTimeProps) {
  const { t, format } = useI18n()
  const next = momentOf(card, now)
  if (next === null && (card.phase === 'archived' || card.phase === 'cancelled')) return null
  if (next === null)
    return <span>{t(card.opensAt ? 'catalogue.no_deadline' : 'catalogue.not_scheduled')}</span>
  const { at, key, exact } = next
  const date = format.date(at, card.timeZone)
  const local = zoneSaid && card.timeZone === 'Asia/Baku'
  const full = local ? `${date}, ${format.time(at, card.timeZone)}` : format.instant(at, card.timeZone)
  const shown = exact ? full : date
  return (
    <span>
      <time dateTime={at.toISOString()}>{t(key, { at: shown })}</time>
      {at > now && <> · {format.relative(at, now)}</>}
    </span>
  )
}

type MomentKey = `catalogue.${'opens' | 'closes' | 'closed' | 'results'}_at` | 'catalogue.results_planned'
type Moment = { at: Date; key: MomentKey; exact: boolean }

function momentOf(card: Schedule, now: Date): Moment | null {
  const { phase, opensAt, closesAt, resultsAt, resultsPlannedAt } = card
  const closed: Moment | null =
    closesAt && closesAt <= now ? { at: closesAt, key: 'catalogue.closed_at', exact: false } : null
  switch (phase) {
    case 'upcoming':
      return opensAt && { at: opensAt, key: 'catalogue.opens_at', exact: true }
    case 'open':
    case 'closing_soon':
      return closesAt && { at: closesAt, key: 'catalogue.closes_at', exact: true }
    case 'judging':
    case 'deciding':
      return resultsPlannedAt
        ? { at: resultsPlannedAt, key: 'catalogue.results_planned', exact: false }
        : closed
    case 'results_out':
      return resultsAt ? { at: resultsAt, key: 'catalogue.results_at', exact: false } : closed
    case 'archived':
    case 'cancelled':
      return closed
  }
}
