import type { Tile } from '#app/ui/lattice/tilings'

type Point = readonly [x: number, y: number]

/** One pane: the tile it is in, and its ring (0 is outermost, the last is the star in the middle). */
export type Pane = { sides: number; ring: number; last: boolean; index: number; points: Point[] }

/**
 * The star motif of one tile by Hankin's polygons in contact (E. H. Hankin, 1925): from each edge's midpoint two rays
 * enter the tile at `angle` (radians) to the edge; the panes are the areas between them, `rings` deep.
 */
export function starPanes(tile: Tile, angle: number, rings: number): Pane[] {
  const { sides } = tile
  const half = Math.PI / sides
  const deepest = Math.max(1, Math.min(rings, Math.floor(angle / half + 1e-9)))
  const chord = (0.5 / Math.tan(half)) * Math.cos(angle)
  const at = (ring: number, halfSteps: number): Point => {
    const distance = chord / Math.cos(angle - ring * half)
    const direction = tile.turn + halfSteps * half
    return [tile.x + distance * Math.cos(direction), tile.y + distance * Math.sin(direction)]
  }
  const kite = (ring: number, halfSteps: number) => [
    at(ring - 1, halfSteps),
    at(ring, halfSteps + 1),
    at(ring + 1, halfSteps),
    at(ring, halfSteps - 1),
  ]
  const kites = range(deepest - 1).flatMap(ring =>
    range(sides).map(index => ({
      ...{ sides, ring, last: false, index },
      points: kite(ring + 1, 2 * index + ring),
    })),
  )
  const star = range(sides).flatMap(index => {
    const halfSteps = 2 * index + deepest - 1
    return [at(deepest - 1, halfSteps), at(deepest, halfSteps + 1)]
  })
  return [...kites, { sides, ring: deepest - 1, last: true, index: 0, points: star }]
}

const range = (length: number) => Array.from({ length }, (_, index) => index)
