import { type Scale, scaler } from '#app/ui/charts/scale'

/** A value as a bar from the start of a shared scale. `label` says it in words. */
export function Bar({ value, label, ...scale }: Scale & { value: number; label: string }) {
  return (
    <svg
      className="chart"
      viewBox="0 0 100 8"
      height="8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="chart-track" width="100" height="8" />
      <rect className="chart-fill" width={scaler(scale)(value)} height="8" />
    </svg>
  )
}
