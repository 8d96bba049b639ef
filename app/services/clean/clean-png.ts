import type { Cleaned } from './cleaned'

const SIGNATURE = 8
/** Chunks that affect the picture, animation included (PNG, third edition); all others are removed. */
const KEPT = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
])

/** A PNG without texts, Exif, times, private chunks and data after its end. */
export function cleanPng(bytes: Uint8Array): Cleaned | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: Uint8Array[] = [bytes.subarray(0, SIGNATURE)]
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (end > bytes.length) return null
    if (KEPT.has(kind)) parts.push(bytes.subarray(at, end))
    if (kind === 'IEND') return { bytes: Buffer.concat(parts), authors: [] }
    at = end
  }
  return null
}
