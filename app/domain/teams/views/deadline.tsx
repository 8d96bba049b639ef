import { closingSoonMs } from '#app/domain/challenges/phase'
import { useI18n } from '#app/i18n/use-i18n'

type DeadlineProps = { at: Date; zone: string; now: Date }

/**
 * An instant in the challenge's zone and, where it differs, in the reader's, each with its offset; and the time left.
 */
export function Deadline({ at, zone, now }: DeadlineProps) {
  const { t, format } = useI18n()
  const there = format.instant(at, zone)
  const here = format.instant(at)
  return (
    <span>
      <time dateTime={at.toISOString()}>
        <strong>{there}</strong> {t('teams.entry.zone', { zone: format.zone(zone) })}
      </time>
      {here !== there && <span> · {t('teams.entry.your_time', { at: here })}</span>}
      <span className="deadline-left" data-near={isNear(at, now) ? '' : undefined}>
        {' '}
        · {format.relative(at, now)}
      </span>
    </span>
  )
}

function isNear(at: Date, now: Date) {
  const left = at.getTime() - now.getTime()
  return left > 0 && left <= closingSoonMs
}
