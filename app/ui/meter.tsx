import { type ReactNode, useId } from 'react'

type MeterProps = {
  label: ReactNode
  /** The value in words, such as "12 of 30". */
  value: ReactNode
  /** 0 to 1. */
  share: number
  tone?: 'neutral' | 'awaiting' | 'done'
}

/** The finished share of a whole. */
export function Meter({ label, value, share, tone = 'neutral' }: MeterProps) {
  const id = useId()
  return (
    <div className="meter" data-tone={tone}>
      <div className="meter-words">
        <span id={id}>{label}</span>
        <span className="meter-value">{value}</span>
      </div>
      <progress aria-labelledby={id} max={1} value={share} />
    </div>
  )
}
