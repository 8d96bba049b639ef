import { type Scale, scaler } from '#app/ui/charts/scale'

type StripPlotProps = Scale & { values: readonly number[]; own?: number; label: string }

/** Every value as a dot on one line; the reader's own is darker with a stroke. `label` describes it in words. */
export function StripPlot({ values, own, label, ...scale }: StripPlotProps) {
  const x = scaler(scale)
  const dots = values.map(value => `M${x(value)} 14h0`).join('')
  return (
    <svg
      className="chart"
      viewBox="0 0 100 28"
      height="28"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path className="chart-axis" d="M0 14H100" />
      <path className="chart-dot" data-faint="" d={dots} />
      {own !== undefined && <path className="chart-own" d={`M${x(own)} 2V26`} />}
      {own !== undefined && <path className="chart-dot" data-own="" d={`M${x(own)} 14h0`} />}
    </svg>
  )
}
