/** A regular polygon of edge 1: its sides, its centre, and the direction (radians) of its first edge's midpoint. */
export type Tile = { sides: number; x: number; y: number; turn: number }

/** Tiles whose centres fill one rectangle, which repeats in both directions. */
export type Tiling = { width: number; height: number; tiles: Tile[] }

const DEGREE = Math.PI / 180
const ROOT3 = Math.sqrt(3)

const apothem = (sides: number) => 0.5 / Math.tan(Math.PI / sides)

/** Edge-to-edge tilings with 6-, 8- and 12-pointed stars, by their vertex figures. */
export const TILINGS: Record<'4.8.8' | '3.12.12' | '4.6.12' | '3.4.6.4' | '6.6.6' | '3.6.3.6', Tiling> = {
  '4.8.8': octagons(),
  '3.12.12': triangular({ sides: 12, turn: 0, step: 2 * apothem(12), fillers: [around(12, 3, [30, 90])] }),
  '4.6.12': triangular({
    sides: 12,
    turn: 0,
    step: 2 * apothem(12) + 1,
    fillers: [around(12, 4, [0, 60, 120]), around(12, 6, [30, 90])],
  }),
  '3.4.6.4': triangular({
    sides: 6,
    turn: 0,
    step: 2 * apothem(6) + 1,
    fillers: [around(6, 4, [0, 60, 120]), corners([30, 90], (2 * apothem(6) + 1) / ROOT3)],
  }),
  '6.6.6': triangular({ sides: 6, turn: 0, step: 2 * apothem(6), fillers: [] }),
  '3.6.3.6': triangular({ sides: 6, turn: 30, step: 2, fillers: [around(6, 3, [30, 90])] }),
}

function octagons(): Tiling {
  const step = 2 * apothem(8)
  return {
    width: step,
    height: step,
    tiles: [
      { sides: 8, x: 0, y: 0, turn: 0 },
      { sides: 4, x: step / 2, y: step / 2, turn: 45 * DEGREE },
    ],
  }
}

type Filler = { sides: number; direction: number; distance: number; turn: number }
type Triangular = { sides: number; turn: number; step: number; fillers: Filler[][] }

/** Big tiles on a triangular grid, each with its share of the smaller ones. */
function triangular({ sides, turn, step, fillers }: Triangular): Tiling {
  const origins = [
    { x: 0, y: 0 },
    { x: step / 2, y: (step * ROOT3) / 2 },
  ]
  const tiles = origins.flatMap(({ x, y }) => [
    { sides, x, y, turn: turn * DEGREE },
    ...fillers.flat().map(filler => ({
      sides: filler.sides,
      x: x + filler.distance * Math.cos(filler.direction),
      y: y + filler.distance * Math.sin(filler.direction),
      turn: filler.turn,
    })),
  ])
  return { width: step, height: step * ROOT3, tiles }
}

/** Tiles that share an edge with the big one, in these directions (degrees). */
function around(big: number, sides: number, directions: number[]): Filler[] {
  const distance = apothem(big) + apothem(sides)
  return directions.map(degrees => ({
    sides,
    direction: degrees * DEGREE,
    distance,
    turn: (degrees + 180) * DEGREE,
  }))
}

/** Triangles that touch the big tile only at a corner. */
function corners(directions: number[], distance: number): Filler[] {
  return directions.map(degrees => ({
    sides: 3,
    direction: degrees * DEGREE,
    distance,
    turn: degrees * DEGREE,
  }))
}
