import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { keepPicture } from '#app/services/keep-picture.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { must } from '#tests/support/must'
import { drawPng } from '#tests/support/pictures'

const storage = createMemoryStorage(() => new Date())
const least = { width: 60, height: 30 }
type Bytes = Uint8Array<ArrayBuffer>
const keep = (bytes: Bytes, name = 'cover.png') => keepPicture(storage, new File([bytes], name), least)
const bytesOf = async (sha256: string) =>
  Buffer.from(await new Response(must(await storage.open(sha256))).arrayBuffer())

/** A photograph as a phone stores it: lying on its side, with the place where it was taken. */
async function photograph(width: number, height: number): Promise<Bytes> {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const
  const drawn = sharp({ create: { width, height, channels: 3, background: '#000', noise } })
  const exif = { IFD0: { Artist: 'Zqteam Aysel', Model: 'Zqphone' }, IFD3: { GPSLatitude: '40/1 22/1 0/1' } }
  return new Uint8Array(
    await drawn.withMetadata({ orientation: 6 }).withExifMerge(exif).jpeg({ quality: 95 }).toBuffer(),
  )
}

test('a large photograph is kept upright, in the sizes of pages, without the names and the place in it', async () => {
  const photo = await photograph(1800, 1200)
  expect(photo.length).toBeGreaterThan(1_000_000)
  expect(Buffer.from(photo).includes('Zqphone')).toBe(true)
  const kept = await keep(photo, 'IMG_0001.JPG')
  expect(kept).toMatchObject({ width: 1067, height: 1600, mediaType: 'image/webp' })
  expect(must(kept.narrower).map(({ width }) => width)).toEqual([800, 400])
  for (const { sha256, size, width } of [kept, ...must(kept.narrower)]) {
    const bytes = await bytesOf(sha256)
    const { format, exif, icc, orientation, ...read } = await sharp(bytes).metadata()
    expect({ format, exif, icc, orientation }).toEqual({ format: 'webp' })
    expect([read.width, bytes.length]).toEqual([width, size])
    expect(/Zqteam|Zqphone|Exif/.test(bytes.toString('latin1'))).toBe(false)
  }
})

test('a small picture is not made larger and has no copies', async () => {
  expect(await keep(drawPng({ width: 80, height: 40 }))).toMatchObject({
    width: 80,
    height: 40,
    narrower: null,
  })
})

test('what is not a picture, is damaged, too small or too large is refused beside the file', async () => {
  const reasonOf = async (bytes: Bytes, name?: string) => {
    const thrown: unknown = await keep(bytes, name).catch((refusal: unknown) => refusal)
    return thrown instanceof Refusal ? [thrown.reason, thrown.field] : thrown
  }
  const text = new TextEncoder().encode('<svg onload="alert(1)">')
  expect(await reasonOf(text)).toEqual(['uploads.lying_type', 'file'])
  expect(await reasonOf(text, 'cover.svg')).toEqual(['uploads.type_not_allowed', 'file'])
  expect(await reasonOf(text, 'IMG_1.heic')).toEqual(['uploads.type_not_allowed', 'file'])
  const small = drawPng({ width: 59, height: 40 })
  expect(await reasonOf(small)).toEqual(['uploads.picture.too_small', 'file'])
  const cut = drawPng({ width: 80, height: 40 }).slice(0, -20)
  expect(await reasonOf(cut)).toEqual(['uploads.picture.damaged', 'file'])
  const photo = await photograph(400, 300)
  expect(await reasonOf(photo.slice(0, photo.length / 2), 'half.jpg')).toEqual([
    'uploads.picture.damaged',
    'file',
  ])
  expect(await reasonOf(new Uint8Array(20_000_001))).toEqual(['uploads.too_large', 'file'])
})

test('a picture that unpacks to very many pixels is refused by its header', async () => {
  const bomb = resized(drawPng({ width: 80, height: 40 }), { width: 30_000, height: 30_000 })
  const rss = process.memoryUsage.rss()
  await expect(keep(bomb)).rejects.toEqual(
    new Refusal(
      'invalid',
      'uploads.picture.too_many_pixels',
      { name: 'cover.png', width: 30_000, height: 30_000 },
      'file',
    ),
  )
  expect(process.memoryUsage.rss() - rss).toBeLessThan(100_000_000)
  const lines = deflateSync(Buffer.alloc(50_000_000))
  expect(lines.length).toBeLessThan(60_000)
  const small = Buffer.from(drawPng({ width: 80, height: 40 }))
  const at = small.indexOf('IDAT') - 4
  const swollen = Buffer.concat([small.subarray(0, at), chunk('IDAT', lines), small.subarray(-12)])
  await expect(keep(new Uint8Array(swollen))).resolves.toMatchObject({ width: 80, height: 40 })
})

/** The PNG with another size in its header. */
function resized(png: Bytes, { width, height }: { width: number; height: number }): Bytes {
  const head = Buffer.from(png.slice(16, 29))
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return new Uint8Array(Buffer.concat([png.subarray(0, 8), chunk('IHDR', head), png.subarray(33)]))
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
