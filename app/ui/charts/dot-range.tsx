import { type Scale, scaler } from '#app/ui/charts/scale'

type DotRangeProps = Scale & { value: number; low: number; high: number; label: string }

/** A value with its interval on a shared scale. `label` says both in words. */
export function DotRange({ value, low, high, label, ...scale }: DotRangeProps) {
  const x = scaler(scale)
  return (
    <svg
      className="chart"
      viewBox="0 0 100 24"
      height="24"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path className="chart-axis" d="M0 12H100" />
      <path className="chart-whisker" d={`M${x(low)} 12H${x(high)}M${x(low)} 7V17M${x(high)} 7V17`} />
      <path className="chart-dot" d={`M${x(value)} 12h0`} />
    </svg>
  )
}
