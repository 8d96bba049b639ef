import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Bar } from '#app/ui/charts/bar'

type CriterionBarProps = { name: string; percent: number | null; children?: ReactNode }

/** One criterion's percent as a bar, absent where no judge marked it; under it what was said of it. */
export function CriterionBar({ name, percent, children }: CriterionBarProps) {
  const { t, format } = useI18n()
  const said = percent === null ? t('decisions.result.not_marked') : `${format.number(percent, 1)} %`
  return (
    <li className="percent-bar">
      <span>{name}</span>
      <strong className="numeric">{said}</strong>
      {percent !== null && <Bar from={0} to={100} value={percent} label={`${name}: ${said}`} />}
      {children}
    </li>
  )
}
