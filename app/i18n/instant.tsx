import { useI18n } from './use-i18n'

/** An instant in the zone of its subject and, where the clocks differ, in the reader's. */
export function Instant({ at, zone, now }: { at: Date; zone: string; now?: Date }) {
  const { format, t } = useI18n()
  const there = format.instant(at, zone)
  const here = format.instant(at)
  return (
    <time dateTime={at.toISOString()}>
      {there}
      {here !== there && <> · {t('catalogue.your_time', { at: here })}</>}
      {now && <> · {format.relative(at, now)}</>}
    </time>
  )
}
