import { useI18n } from '#app/i18n/use-i18n'
import { Stat } from '#app/ui/stat'

/** `calm`: the instant is not a deadline. */
type CountdownProps = { to: Date; now: Date; label: string; calm?: boolean }

/** Time until an instant: whole days from two days on, then hours, then minutes. */
export function Countdown({ to, now, label, calm = false }: CountdownProps) {
  const { t, format } = useI18n()
  const { unit, count } = format.left(to, now)
  return (
    <Stat
      size="small"
      value={format.number(count)}
      unit={t(`catalogue.${unit}s`, { count })}
      label={label}
      tone={calm || (unit === 'day' && count >= 3) ? 'neutral' : 'danger'}
    />
  )
}
