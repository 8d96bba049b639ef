import { scaler } from '#app/ui/charts/scale'

type ProgressionProps = {
  /** the values in order, and the best up to each of them */
  values: readonly number[]
  best: readonly number[]
  /** a value to compare with, as a dashed line */
  reference: number | null
  /** whether more is better; the better end is always at the top */
  upwards: boolean
  label: string
}

const height = 90

/** Tries as dots, the best one so far as steps. `label` describes it in words. */
export function Progression({ values, best, reference, upwards, label }: ProgressionProps) {
  const all = reference === null ? values : [...values, reference]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const scale = scaler(upwards ? { from: high, to: low } : { from: low, to: high })
  const y = (value: number) => (5 + scale(value) * ((height - 10) / 100)).toFixed(2)
  const x = scaler({ from: -0.5, to: values.length - 0.5 })
  const steps = best.map((value, at) => (at === 0 ? `M0 ${y(value)}` : `H${x(at)}V${y(value)}`)).join('')
  return (
    <svg
      className="chart"
      viewBox={`0 0 100 ${height}`}
      height={height * 2}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {reference !== null && <path className="chart-axis" d={`M0 ${y(reference)}H100`} />}
      <path className="chart-line" d={`${steps}H100`} />
      <path
        className="chart-dot"
        data-faint=""
        d={values.map((value, at) => `M${x(at)} ${y(value)}h0`).join('')}
      />
    </svg>
  )
}
