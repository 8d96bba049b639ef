import type { ReactNode } from 'react'

type StatProps = {
  value: ReactNode
  unit?: ReactNode
  label: ReactNode
  note?: ReactNode
  size?: 'small' | 'normal' | 'hero'
  /** `danger` for a deadline that is near or a prize won; `open` for what is open. The label says so too. */
  tone?: 'neutral' | 'danger' | 'open'
}

/** A number as the hero, set in a `<dl>` of its own so that it is read with its label. */
export function Stat({ value, unit, label, note, size = 'normal', tone = 'neutral' }: StatProps) {
  return (
    <dl className="stat" data-size={size} data-tone={tone}>
      <dt className="stat-label">{label}</dt>
      <dd className="stat-value">
        {value}
        {unit && <span className="stat-unit">{unit}</span>}
      </dd>
      {note && <dd className="stat-note">{note}</dd>}
    </dl>
  )
}
