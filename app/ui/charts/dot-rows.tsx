import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'

export type DotRow = {
  key: string
  label: ReactNode
  /** the value in words, shown beside the drawing for everyone */
  value: ReactNode
  dots: readonly number[]
  /** draws a line from the lowest to the highest */
  span?: boolean
  flagged?: boolean
}

type DotRowsProps = {
  id: string
  title: ReactNode
  text: ReactNode
  rows: readonly DotRow[]
  from: number
  to: number
  /** position of a line across all rows, such as zero or a limit */
  rule?: number
  tick: (value: number) => string
}

/**
 * One line of dots for each row on a shared scale, rendered without script; the words beside each have the same
 * content.
 */
export function DotRows({ id, title, text, rows, from, to, rule, tick }: DotRowsProps) {
  const scale = scaleLinear().domain([from, to]).nice(5).range([0, 100])
  const at = (value: number) => Math.round(scale(value) * 100) / 100
  const ticks = scale.ticks(5)
  return (
    <figure className="dot-rows" aria-labelledby={`${id}-title`}>
      <figcaption className="dot-rows-caption">
        <strong id={`${id}-title`}>{title}</strong>
        <span>{text}</span>
      </figcaption>
      <ul className="dot-rows-list">
        {rows.map(row => (
          <li key={row.key} className="dot-row">
            <span className="dot-row-label">{row.label}</span>
            <Line row={row} at={at} ticks={ticks} rule={rule} />
            <span className="dot-row-value">{row.value}</span>
          </li>
        ))}
      </ul>
      <div className="dot-rows-axis">
        <svg height="20" aria-hidden="true">
          {ticks.map(value => (
            <text key={value} x={`${at(value)}%`} y="14">
              {tick(value)}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  )
}

type LineProps = {
  row: DotRow
  at: (value: number) => number
  ticks: readonly number[]
  rule: number | undefined
}

function Line({ row: { dots, span, flagged }, at, ticks, rule }: LineProps) {
  const places = dots.map(at)
  const [low, high] = [Math.min(...places), Math.max(...places)]
  return (
    <svg className="chart" viewBox="0 0 100 24" height="24" preserveAspectRatio="none" aria-hidden="true">
      <path className="chart-axis" d={ticks.map(value => `M${at(value)} 0V24`).join('')} />
      {rule !== undefined && <path className="chart-own" d={`M${at(rule)} 0V24`} />}
      {span && places.length > 1 && <path className="chart-whisker" d={`M${low} 12H${high}`} />}
      <path
        className="chart-dot"
        data-faint={span ? '' : undefined}
        data-flagged={flagged ? '' : undefined}
        d={places.map(place => `M${place} 12h0`).join('')}
      />
    </svg>
  )
}
