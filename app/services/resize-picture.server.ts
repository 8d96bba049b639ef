import sharp, { type CreateRaw } from 'sharp'
import { boundedQueue } from '#app/services/bounded-queue'
import { longestSide, maxPixels, narrowerWidths, type PictureSize } from '#app/services/picture-limits'

// each picture is decoded once, so that kept operations would only hold memory
sharp.cache(false)

/** Two at once leave threads for passwords and files, which share the pool of Node. */
const inTurn = boundedQueue({ batchSize: 2, waiting: 20 })

const decoded = new Set(['jpeg', 'png', 'webp'])
const MAX_SECONDS = 20

type Drawn = PictureSize & { bytes: Uint8Array<ArrayBuffer> }
export type Resized =
  | { outcome: 'resized'; from: PictureSize; main: Drawn; narrower: Drawn[] }
  | { outcome: 'too_large' | 'too_small'; from: PictureSize }
  | { outcome: 'damaged' }

/**
 * Draws a photograph again as WebP, upright, without metadata, in sRGB and in the sizes that pages show. It decodes only
 * JPEG, PNG and WebP, in the library's own threads, and never more pixels than the limit. Refuses with `busy` when too
 * many pictures wait.
 */
export function resizePicture(bytes: Uint8Array, least: PictureSize): Promise<Resized> {
  return inTurn(async () => {
    try {
      return await resizeNow(bytes, least)
    } catch {
      // why: sharp has one kind of error, for content that is broken, takes too long or has more than a picture needs
      return { outcome: 'damaged' }
    }
  })
}

async function resizeNow(bytes: Uint8Array, least: PictureSize): Promise<Resized> {
  const limits = { failOn: 'error', limitInputPixels: maxPixels } as const
  // the header alone is read without a limit, so that the refusal can name the size
  const { format, autoOrient: from } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (!decoded.has(format)) return { outcome: 'damaged' }
  if (from.width < least.width || from.height < least.height) return { outcome: 'too_small', from }
  if (from.width * from.height > maxPixels) return { outcome: 'too_large', from }
  const box = { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true } as const
  const { data, info } = await sharp(bytes, limits)
    .timeout({ seconds: MAX_SECONDS })
    .autoOrient()
    .resize(box)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const draw = (to: number) => drawAt(data, { width, height, channels }, to)
  const narrower: Drawn[] = []
  for (const each of narrowerWidths) if (each < width) narrower.push(await draw(each))
  return { outcome: 'resized', from, main: await draw(width), narrower }
}

async function drawAt(pixels: Buffer, raw: CreateRaw, width: number): Promise<Drawn> {
  const { data, info } = await sharp(pixels, { raw })
    .resize({ width })
    .webp({ quality: 78 })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, bytes: new Uint8Array(data) }
}
