/**
 * The outline of the star polygon {points/jump} as SVG path data, in a square of this size. An eight-pointed star with
 * jump 2 is two overlapping squares.
 */
export function starPath({ points, jump, size }: { points: number; jump: number; size: number }): string {
  const outer = size / 2
  const inner = (outer * Math.cos((Math.PI * jump) / points)) / Math.cos((Math.PI * (jump - 1)) / points)
  const corners = Array.from({ length: 2 * points }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner
    const direction = (Math.PI * index) / points - Math.PI / 2
    return [outer + radius * Math.cos(direction), outer + radius * Math.sin(direction)]
  })
  return `M${corners.map(([x = 0, y = 0]) => `${round(x)} ${round(y)}`).join(' ')}Z`
}

const round = (value: number) => Math.round(value * 100) / 100
