import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { keepPicture } from '#app/services/keep-picture.server'
import { pictureSize } from '#app/services/picture-size'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { must } from '#tests/support/must'
import { jpeg } from '#tests/support/named-files'
import { drawPng } from '#tests/support/pictures'

const storage = createMemoryStorage(() => new Date())
const least = { width: 60, height: 30 }
const keep = (bytes: Uint8Array<ArrayBuffer>, name = 'cover.png') =>
  keepPicture(storage, new File([bytes], name), least)

test('a picture is kept without the names in it, and with its size', async () => {
  const drawn = drawPng({ width: 80, height: 40 })
  const kept = await keep(drawn)
  expect(kept).toMatchObject({ width: 80, height: 40, mediaType: 'image/png' })
  const bytes = new Uint8Array(await new Response(must(await storage.open(kept.sha256))).arrayBuffer())
  expect(Buffer.from(drawn).includes('Zqteam')).toBe(true)
  expect(Buffer.from(bytes).includes('Zqteam')).toBe(false)
  expect(pictureSize(bytes)).toEqual({ width: 80, height: 40 })
  expect(kept.size).toBe(bytes.length)
})

test('what is not a picture, is damaged, too small or too large is refused beside the file', async () => {
  const reasonOf = async (bytes: Uint8Array<ArrayBuffer>, name?: string) => {
    const thrown: unknown = await keep(bytes, name).catch((refusal: unknown) => refusal)
    return thrown instanceof Refusal ? [thrown.reason, thrown.field] : thrown
  }
  const text = new TextEncoder().encode('<svg onload="alert(1)">')
  expect(await reasonOf(text)).toEqual(['uploads.lying_type', 'file'])
  expect(await reasonOf(text, 'cover.svg')).toEqual(['uploads.type_not_allowed', 'file'])
  const small = drawPng({ width: 59, height: 40 })
  expect(await reasonOf(small)).toEqual(['uploads.picture.too_small', 'file'])
  const cut = drawPng({ width: 80, height: 40 }).slice(0, -20)
  expect(await reasonOf(cut)).toEqual(['uploads.picture.damaged', 'file'])
  const bomb = drawPng({ width: 80, height: 40 })
  new DataView(bomb.buffer).setUint32(16, 4_000_000)
  expect(await reasonOf(bomb)).toEqual(['uploads.picture.too_many_pixels', 'file'])
  expect(await reasonOf(new Uint8Array(1_000_001))).toEqual(['uploads.too_large', 'file'])
})

test('the size of JPEG and WebP is read from their headers, and of a turned photograph as it is shown', () => {
  const frame = [0xff, 0xc2, 0, 11, 8, 0, 40, 0, 80, 1, 1, 0x11, 0]
  const upright = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame])
  expect(pictureSize(upright)).toEqual({ width: 80, height: 40 })
  const exif = [
    ...Buffer.from('Exif\0\0MM\0*', 'latin1'),
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    6,
    0,
    0,
  ]
  const turned = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 6, ...exif, 0, 0, 0, 0, ...frame])
  expect(pictureSize(turned)).toEqual({ width: 40, height: 80 })
  const webp = (kind: string, body: number[]) =>
    Uint8Array.from([...Buffer.from('RIFF\0\0\0\0WEBP'), ...Buffer.from(kind), 0, 0, 0, 0, ...body])
  expect(pictureSize(webp('VP8X', [0, 0, 0, 0, 79, 0, 0, 39, 0, 0]))).toEqual({ width: 80, height: 40 })
  const bits = 79 | (39 << 14)
  expect(pictureSize(webp('VP8L', [0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, 0]))).toEqual({
    width: 80,
    height: 40,
  })
  expect(pictureSize(webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 80, 0, 40, 0]))).toEqual({ width: 80, height: 40 })
  expect(pictureSize(jpeg('no frame'))).toBe(null)
})
