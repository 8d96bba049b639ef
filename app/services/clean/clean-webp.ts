import type { Cleaned } from './cleaned'

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP'])
/** Bits of the VP8X header for Exif and XMP (RFC 9649, 2.7). */
const ANNOUNCED = 0x08 | 0x04

/** A WebP without Exif, XMP and chunks of other programs. */
export function cleanWebp(bytes: Uint8Array): Cleaned | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const last = 8 + view.getUint32(4, true)
  if (last > bytes.length) return null
  const parts: Uint8Array[] = []
  for (let at = 12; at + 8 <= last; ) {
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (end > bytes.length + 1) return null
    const chunk = Uint8Array.from(bytes.subarray(at, end))
    const kind = Buffer.from(chunk.subarray(0, 4)).toString('latin1')
    if (kind === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~ANNOUNCED
    if (KEPT.has(kind)) parts.push(chunk)
    at = end
  }
  if (parts.length === 0) return null
  const body = Buffer.concat(parts)
  const head = Buffer.from('RIFF0000WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return { bytes: Buffer.concat([head, body]), authors: [] }
}
