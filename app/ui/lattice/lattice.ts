import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { type Pane, starPanes } from '#app/ui/lattice/hankin'
import { PALETTES } from '#app/ui/lattice/palettes'
import { TILINGS } from '#app/ui/lattice/tilings'
import { type Oklch, toHex } from '#app/ui/oklch'

export type Lattice = {
  /** Size of the repeating rectangle, in units of its own. */
  width: number
  height: number
  ground: string
  lead: string
  /** Panes by colour; `d` is SVG path data of every pane of that colour in one rectangle. */
  glass: { fill: string; d: string }[]
  /** The brightest point, in fractions of the picture. */
  sun: { x: number; y: number }
  turn: number
}

/** The usual distance between two large stars, in the units of the result. */
export const STEP = 240

type LatticeProps = { seed: string; theme?: string }

/** The windows drawn last: a page shows up to twenty, and most pages show the same. */
const drawn = new Map<string, Lattice>()
const mostDrawn = 500

/** A window of coloured glass, always equal for one seed: `theme` chooses the colours, `seed` everything else. */
export function lattice(props: LatticeProps): Lattice {
  const key = `${props.theme ?? ''}/${props.seed}`
  const window = drawn.get(key) ?? draw(props)
  drawn.delete(key)
  drawn.set(key, window)
  const [oldest] = drawn.keys()
  if (drawn.size > mostDrawn && oldest !== undefined) drawn.delete(oldest)
  return window
}

function draw({ seed, theme = '' }: LatticeProps): Lattice {
  const chance = xoroshiro128plus(hash(`${theme}/${seed}`))
  const pick = <T>(choices: readonly T[]): T => at(choices, uniformInt(chance, 0, choices.length - 1))
  const palette = at(PALETTES, hash(theme || seed))
  const window = pick(WINDOWS)
  const tiling = TILINGS[window.tiling]
  const angle = (uniformInt(chance, window.angles[0], window.angles[1]) * Math.PI) / 180
  const colors = pick(SCHEMES).map(name => palette[name])
  const width = Math.round(STEP * window.size)
  const scale = width / tiling.width
  const great = Math.max(...tiling.tiles.map(tile => tile.sides))
  const panes = tiling.tiles.flatMap(tile => starPanes(tile, angle, tile.sides === great ? window.rings : 1))
  return {
    width,
    height: Math.round(tiling.height * scale),
    ground: toHex(palette.ground),
    lead: toHex({ l: 0.17, c: 0.03, h: palette.ground.h }),
    glass: byColor(panes, { colors, great, scale }),
    sun: { x: uniformInt(chance, 15, 85) / 100, y: uniformInt(chance, 0, 35) / 100 },
    turn: pick(window.turns),
  }
}

const WINDOWS = [
  { tiling: '4.8.8', size: 1, angles: [68, 75], rings: 3, turns: [0, 45] },
  { tiling: '4.8.8', size: 0.85, angles: [59, 66], rings: 2, turns: [0, 45] },
  { tiling: '3.12.12', size: 1.25, angles: [70, 79], rings: 5, turns: [0, 90] },
  { tiling: '3.12.12', size: 1.15, angles: [60, 68], rings: 4, turns: [0, 90] },
  { tiling: '3.12.12', size: 1, angles: [75, 78], rings: 5, turns: [0, 90] },
  { tiling: '4.6.12', size: 1.3, angles: [60, 66], rings: 4, turns: [0, 90] },
  { tiling: '4.6.12', size: 1.45, angles: [64, 76], rings: 5, turns: [0, 90] },
  { tiling: '3.4.6.4', size: 0.95, angles: [60, 65], rings: 2, turns: [0, 90] },
  { tiling: '6.6.6', size: 0.7, angles: [60, 64], rings: 2, turns: [0, 90] },
  { tiling: '3.6.3.6', size: 0.8, angles: [60, 65], rings: 2, turns: [0, 90] },
] as const

/** Order of the colours: outer kites, inner kites, middle star, small stars. */
const SCHEMES = [
  ['deep', 'bright', 'light', 'bright'],
  ['bright', 'deep', 'light', 'light'],
  ['deep', 'bright', 'light', 'light'],
  ['bright', 'light', 'deep', 'light'],
] as const

type Coloring = { colors: Oklch[]; great: number; scale: number }

function byColor(panes: Pane[], { colors, great, scale }: Coloring): Lattice['glass'] {
  const paths = new Map<string, string>()
  for (const pane of panes) {
    const fill = toHex(shade(colors[role(pane, great)], pane))
    paths.set(fill, (paths.get(fill) ?? '') + path(pane, scale))
  }
  return [...paths].map(([fill, d]) => ({ fill, d }))
}

function role(pane: Pane, great: number): number {
  if (pane.sides !== great) return 3
  if (pane.last) return 2
  return pane.ring === 0 ? 0 : 1
}

/** Inner rings are lighter, like hand-blown glass. */
function shade(color: Oklch = { l: 1, c: 0, h: 0 }, pane: Pane): Oklch {
  const lift = pane.last ? 0 : 0.05 * (pane.ring % 3) - 0.035 * (pane.index % 2)
  return { ...color, l: color.l + lift }
}

function path(pane: Pane, scale: number): string {
  return `M${pane.points.map(([x, y]) => `${Math.round(x * scale)} ${Math.round(y * scale)}`).join(' ')}Z`
}

function at<T>(choices: readonly T[], index: number): T {
  const [chosen] = choices.slice(index % choices.length)
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193)
  return value >>> 0
}
