import type { ReactNode } from 'react'

type StatProps = {
  value: ReactNode
  unit?: ReactNode
  label: ReactNode
  note?: ReactNode
  size?: 'small' | 'normal' | 'hero'
  /** `danger` for a near deadline or a won prize; `open` for open challenges. The label says so too. */
  tone?: 'neutral' | 'danger' | 'open'
}

/** A number in large type, in its own `<dl>` so that it is read with its label. */
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
