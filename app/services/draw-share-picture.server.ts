import sharp from 'sharp'
import { boundedQueue } from '#app/services/bounded-queue'
import { fonts } from '#app/services/fonts/fonts.server'
import { type ShareCard, sharePictureSize } from '#app/services/share-card'
import { starPath } from '#app/ui/lattice/star'

/** The light theme of `app/styles/tokens.css`. */
const colors = {
  paper: '#fbf9f5',
  ink: '#121b2b',
  soft: '#465060',
  caspian: '#005b6b',
  pomegranate: '#a3123a',
  saffron: '#8f5a00',
}
const edge = 64
const inside = sharePictureSize.width - 2 * edge
const bandHeight = 150

const inTurn = boundedQueue({ batchSize: 2, waiting: 50 })

/** Draws a PNG of 1200 × 630 pixels, in the library's own threads. Refuses with `busy` when too many wait. */
export function drawSharePicture(card: ShareCard): Promise<Buffer> {
  return inTurn(() => drawNow(card))
}

async function drawNow(card: ShareCard): Promise<Buffer> {
  const ground = { ...sharePictureSize, channels: 3, background: colors.paper } as const
  const words = await (card.rows.length > 0 ? drawWinners(card) : drawChallenge(card))
  return sharp({ create: ground })
    .composite([
      { input: Buffer.from(frame(card.band)), left: 0, top: 0 },
      ...(await drawHead(card)),
      ...words,
    ])
    .png({ palette: true, quality: 90 })
    .toBuffer()
}

/** The pattern and the line that closes the words. */
function frame(band: string): string {
  const { width, height } = sharePictureSize
  const pattern = band.replace('<svg ', `<svg x="0" y="0" width="${width}" height="${bandHeight}" `)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${pattern}</svg>`
}

type Layer = { input: Buffer; left: number; top: number }

async function drawHead({ kicker }: ShareCard): Promise<Layer[]> {
  const brand = await drawText('Meydan', { size: 30, bold: true, color: colors.ink })
  const said = await drawText(kicker, { size: 28, bold: true, color: colors.caspian, width: 820, lines: 1 })
  const middle = bandHeight + 58
  const brandLeft = edge + inside - brand.width
  return [
    { input: said.input, left: edge, top: middle - Math.round(said.height / 2) },
    { input: Buffer.from(star), left: brandLeft - starSize - 12, top: middle - starSize / 2 },
    { input: brand.input, left: brandLeft, top: middle - Math.round(brand.height / 2) },
  ]
}

/** The mark of the site, as in its header. */
const starSize = 40
const outline = starPath({ points: 8, jump: 3, size: starSize })
const heart = starPath({ points: 8, jump: 2, size: 12 })
const star = `<svg xmlns="http://www.w3.org/2000/svg" width="${starSize}" height="${starSize}"><path fill="${colors.caspian}" d="${outline}"/><circle cx="20" cy="20" r="10" fill="${colors.paper}"/><path fill="${colors.saffron}" d="${heart}" transform="translate(14 14)"/></svg>`

async function drawChallenge({ title, by, figures }: ShareCard): Promise<Layer[]> {
  const top = bandHeight + 100
  const name = await drawTitle(title, { sizes: [60, 52, 46, 40, 34], height: 170 })
  const host = await drawText(by, { size: 30, color: colors.soft, lines: 1, width: inside })
  const layers: Layer[] = [
    { input: name.input, left: edge, top },
    { input: host.input, left: edge, top: top + name.height + 24 },
  ]
  const columns = figures.length > 1 ? [0, 400] : [0]
  for (const [index, { value, label }] of figures.entries()) {
    const left = edge + (columns[index] ?? 0)
    const width = inside - (left - edge) - (index === 0 && figures.length > 1 ? inside - 380 : 0)
    const { size, ...amount } = await drawFigure(value, width)
    const what = await drawText(label, { size: 26, color: colors.soft, lines: 1, width })
    layers.push({ input: amount.input, left, top: 546 - Math.round(0.72 * size) })
    layers.push({ input: what.input, left, top: 564 })
  }
  return layers
}

/** A sum or a date in the largest size that fits. */
async function drawFigure(value: string, width: number): Promise<Drawn & { size: number }> {
  const draw = (size: number, lines?: 1) =>
    drawText(value, { size, bold: true, color: colors.ink, width: lines && width, lines })
  for (const size of [44, 38, 33]) {
    const drawn = await draw(size)
    if (drawn.width <= width) return { ...drawn, size }
  }
  return { ...(await draw(28, 1)), size: 28 }
}

async function drawWinners({ title, rows }: ShareCard): Promise<Layer[]> {
  const top = bandHeight + 96
  const name = await drawTitle(title, { sizes: [44, 38, 32], height: 104 })
  const layers: Layer[] = [{ input: name.input, left: edge, top }]
  const first = top + name.height + 34
  const step = Math.min(84, Math.floor((sharePictureSize.height - 36 - first) / rows.length))
  for (const [index, row] of rows.entries()) {
    const color = index === 0 ? colors.pomegranate : colors.ink
    const middle = first + index * step + Math.round(step / 2)
    const value = row.value && (await drawText(row.value, { size: 32, bold: true, color }))
    const team = await drawText(row.name, { size: 36, bold: true, color, lines: 1, width: 480 })
    const label = await drawText(row.label, { size: 26, color: colors.soft, lines: 1, width: 320 })
    const place = (drawn: Drawn, left: number) =>
      layers.push({ input: drawn.input, left, top: middle - Math.round(drawn.height / 2) })
    place(team, edge)
    place(label, edge + 510)
    if (value) place(value, edge + inside - value.width)
  }
  return layers
}

/** In the largest of these sizes in which the title fits. */
async function drawTitle(title: string, { sizes, height }: { sizes: number[]; height: number }) {
  const draw = (size: number, words = title) =>
    drawText(words, { size, bold: true, color: colors.ink, width: inside })
  for (const size of sizes) {
    const drawn = await draw(size)
    if (drawn.height <= height) return drawn
  }
  return shortened(
    title,
    words => draw(sizes.at(-1) ?? 32, words),
    drawn => drawn.height <= height,
  )
}

type Drawn = { input: Buffer; width: number; height: number }
type Words = {
  size: number
  color: string
  bold?: boolean
  width?: number | undefined
  lines?: 1 | undefined
}

async function drawText(words: string, { size, color, bold = false, width, lines }: Words): Promise<Drawn> {
  if (lines === 1 && width !== undefined)
    return shortened(
      words,
      each => drawText(each, { size, color, bold }),
      drawn => drawn.width <= width,
    )
  // Pango draws no picture of nothing
  if (words.trim() === '') return { input: await blank(), width: 1, height: 1 }
  const text = `<span foreground="${color}">${escaped(words)}</span>`
  const font = `Meydan Onest${bold ? ' Bold' : ''} ${size}`
  const fontfile = fonts[bold ? 'bold' : 'regular']
  const drawn = sharp({ text: { text, font, fontfile, rgba: true, dpi: 72, ...(width && { width }) } })
  const { data, info } = await drawn.png().toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

function blank(): Promise<Buffer> {
  const create = { width: 1, height: 1, channels: 4, background: '#0000' } as const
  return sharp({ create }).png().toBuffer()
}

/** The words, or as many of them as fit, with an ellipsis. */
async function shortened(
  words: string,
  draw: (words: string) => Promise<Drawn>,
  fits: (drawn: Drawn) => boolean,
): Promise<Drawn> {
  let drawn = await draw(words)
  for (let length = words.length; !fits(drawn) && length > 8; ) {
    length = Math.floor(length * 0.9)
    drawn = await draw(`${words.slice(0, length).trimEnd()}…`)
  }
  return drawn
}

/** For Pango's markup; control characters are not allowed in it. */
function escaped(words: string): string {
  return words
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
