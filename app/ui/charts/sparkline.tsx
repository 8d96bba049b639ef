import { scaler } from '#app/ui/charts/scale'

/** The development of a number, oldest first; the last one has a dot. `label` describes it in words. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const y = scaler({ from: Math.min(...values), to: Math.max(...values) })
  const x = scaler({ from: 0, to: values.length - 1 })
  const points = values.map((value, index) => `${x(index)} ${(26 - y(value) * 0.22).toFixed(2)}`)
  return (
    <svg
      className="chart"
      viewBox="0 0 100 30"
      height="30"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {points.length > 1 && <path className="chart-line" d={`M${points.join('L')}`} />}
      <path className="chart-dot" data-faint="" d={`M${points.at(-1) ?? '50 15'}h0`} />
    </svg>
  )
}
