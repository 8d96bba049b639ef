import { useI18n } from '#app/i18n/use-i18n'
import { Stat } from '#app/ui/stat'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** `calm`: the instant is not a deadline. */
type CountdownProps = { to: Date; now: Date; label: string; calm?: boolean }

/** Time until an instant: whole days from two days on, then hours, then minutes. */
export function Countdown({ to, now, label, calm = false }: CountdownProps) {
  const { t, format } = useI18n()
  const left = Math.max(0, to.getTime() - now.getTime())
  const [size, unit] =
    left >= 2 * day
      ? ([day, 'catalogue.days'] as const)
      : left >= hour
        ? ([hour, 'catalogue.hours'] as const)
        : ([minute, 'catalogue.minutes'] as const)
  const count = Math.floor(left / size)
  return (
    <Stat
      size="small"
      value={format.number(count)}
      unit={t(unit, { count })}
      label={label}
      tone={!calm && left < 3 * day ? 'danger' : 'neutral'}
    />
  )
}
