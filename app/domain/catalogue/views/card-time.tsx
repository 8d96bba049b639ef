import { useI18n } from '#app/i18n/use-i18n'
import { momentOf, type Schedule } from '../moment'

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
  const { at, kind, exact } = next
  const date = format.date(at, card.timeZone)
  const local = zoneSaid && card.timeZone === 'Asia/Baku'
  const full = local ? `${date}, ${format.time(at, card.timeZone)}` : format.instant(at, card.timeZone)
  const shown = exact ? full : date
  return (
    <span>
      <time dateTime={at.toISOString()}>{t(keys[kind], { at: shown })}</time>
      {at > now && <> · {format.relative(at, now)}</>}
    </span>
  )
}

const keys = {
  opens: 'catalogue.opens_at',
  closes: 'catalogue.closes_at',
  closed: 'catalogue.closed_at',
  results: 'catalogue.results_at',
  results_planned: 'catalogue.results_planned',
} as const
