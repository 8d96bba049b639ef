import { useId } from 'react'
import { lattice, STEP } from '#app/ui/lattice/lattice'

type LatticePanelProps = {
  seed: string
  theme?: string
  /** `cover` fills a wide box, `corner` is a small square. */
  shape?: 'cover' | 'corner'
  /** A name for screen readers; without one it is decoration. */
  title?: string
}

const BOXES = {
  cover: { width: 720, height: 240, step: 132 },
  corner: { width: 96, height: 96, step: 68 },
} as const

export function LatticePanel({ seed, theme, shape = 'cover', title }: LatticePanelProps) {
  const id = useId()
  const { width, height, step } = BOXES[shape]
  const window = lattice({ seed, theme })
  const place = `translate(${width / 2} ${height / 2}) rotate(${window.turn}) scale(${step / STEP})`
  return (
    <svg
      className="lattice"
      data-shape={shape}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={title}
      aria-hidden={!title}
    >
      <defs>
        <pattern
          id={`${id}p`}
          width={window.width}
          height={window.height}
          patternUnits="userSpaceOnUse"
          patternTransform={place}
        >
          <rect width={window.width} height={window.height} fill={window.ground} />
          <g id={`${id}c`} stroke={window.lead} strokeWidth="4.5" strokeLinejoin="round">
            {window.glass.map(glass => (
              <path key={glass.fill} fill={glass.fill} d={glass.d} />
            ))}
          </g>
          {neighbours(window).map(([x, y]) => (
            <use key={`${x} ${y}`} href={`#${id}c`} x={x} y={y} />
          ))}
        </pattern>
        <radialGradient id={`${id}s`} cx={window.sun.x} cy={window.sun.y} r="0.9">
          <stop stopColor="#fff3c4" stopOpacity="0.34" />
          <stop offset="0.45" stopColor="#fff6d8" stopOpacity="0" />
          <stop offset="1" stopColor="#05070f" stopOpacity="0.4" />
        </radialGradient>
      </defs>
      <rect width={width} height={height} fill={`url(#${id}p)`} />
      <rect className="lattice-sun" width={width} height={height} fill={`url(#${id}s)`} />
    </svg>
  )
}

/** Stars at the edge of the repeating rectangle extend beyond it, so copies of them are drawn on its other sides. */
function neighbours({ width, height }: { width: number; height: number }) {
  const steps = [-1, 0, 1]
  return steps
    .flatMap(row => steps.map(column => [column * width, row * height] as const))
    .filter(([x, y]) => x !== 0 || y !== 0)
}
