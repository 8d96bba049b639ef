import { useI18n } from './use-i18n'

/** An instant in the zone of what it belongs to and, where the clocks differ, in the reader's. */
export function Instant({ at, zone, now }: { at: Date; zone: string; now?: Date }) {
  const { format, t } = useI18n()
  const there = format.instant(at, zone)
  const here = format.instant(at)
  return (
    <time dateTime={at.toISOString()}>
      {there}
      {now && <> · {format.relative(at, now)}</>}
      {here !== there && <span className="your-time"> {t('browse.your_time', { at: here })}</span>}
    </time>
  )
}
