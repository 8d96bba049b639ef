import {
  clip,
  closePath,
  concatTransformationMatrix,
  drawObject,
  endPath,
  fillAndStroke,
  lineTo,
  moveTo,
  type PDFOperator,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setFillingRgbColor,
  setLineJoin,
  setLineWidth,
  setStrokingRgbColor,
} from '@cantoo/pdf-lib'
import { type Lattice, lattice, STEP } from '#app/ui/lattice/lattice'

type Band = { x: number; y: number; width: number; height: number; step: number }

/** Draws the window of a challenge as vectors: its repeating rectangle once in the file, and as often as it fits. */
export function drawLattice(page: PDFPage, seed: { seed: string; theme?: string }, band: Band): void {
  const window = lattice(seed)
  const { x, y, width, height, step } = band
  const tile = page.doc.context.formXObject(panes(window), {
    BBox: page.doc.context.obj([-STEP, -STEP, window.width + STEP, window.height + STEP]),
    Resources: {},
  })
  const name = page.node.newXObject('Lattice', page.doc.context.register(tile))
  const scale = step / STEP
  const turn = (window.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  page.pushOperators(
    pushGraphicsState(),
    rectangle(x, y, width, height),
    clip(),
    ...fillOf(window.ground),
    endPath(),
    rectangle(x, y, width, height),
    fillAndStroke(),
    concatTransformationMatrix(cos, sin, -sin, cos, x + width / 2, y + height / 2),
    ...places(window, Math.hypot(width, height) / scale).flatMap(([right, up]) => [
      pushGraphicsState(),
      concatTransformationMatrix(1, 0, 0, 1, right, up),
      drawObject(name),
      popGraphicsState(),
    ]),
    popGraphicsState(),
  )
}

/** The corners of as many rectangles as cover a circle around the middle. */
function places({ width, height }: Lattice, diameter: number) {
  const around = (size: number) => {
    const most = Math.ceil(diameter / 2 / size) + 1
    return Array.from({ length: 2 * most }, (_, at) => (at - most) * size)
  }
  return around(height).flatMap(up => around(width).map(right => [right, up] as const))
}

function panes({ glass, lead }: Lattice): PDFOperator[] {
  return [
    ...strokeOf(lead),
    setLineWidth(4.5),
    setLineJoin(1),
    ...glass.flatMap(({ fill, d }) => [...fillOf(fill), ...shapes(d), fillAndStroke()]),
  ]
}

/** Path data of `lattice`: closed shapes, each a move and lines with whole numbers. */
function shapes(d: string): PDFOperator[] {
  return d.split('Z').flatMap(shape => {
    const numbers = (shape.match(/-?\d+/g) ?? []).map(Number)
    const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []))
    const [first, ...rest] = points
    return first ? [moveTo(...first), ...rest.map(point => lineTo(...point)), closePath()] : []
  })
}

/** The channels of `#rrggbb`, from 0 to 1. */
function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.replace('#', ''), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const fillOf = (hex: string) => [setFillingRgbColor(...channels(hex))]
const strokeOf = (hex: string) => [setStrokingRgbColor(...channels(hex))]
