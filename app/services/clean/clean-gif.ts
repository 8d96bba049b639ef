import type { Cleaned } from './cleaned'

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff

/** A GIF (89a) without comments, XMP and other application blocks; the loop of an animation stays. */
export function cleanGif(bytes: Uint8Array): Cleaned | null {
  const parts: Uint8Array[] = []
  let at = 13 + colours(bytes[10] ?? 0)
  parts.push(bytes.subarray(0, at))
  while (at < bytes.length) {
    const start = at
    const kind = bytes[at]
    if (kind === TRAILER) return { bytes: Buffer.concat([...parts, Uint8Array.of(TRAILER)]), authors: [] }
    if (kind === EXTENSION) at = endOfBlocks(bytes, at + 2)
    else if (kind === IMAGE) at = endOfBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0))
    else return null
    if (kind === IMAGE || isKeptExtension(bytes, start)) parts.push(bytes.subarray(start, at))
  }
  return null
}

function isKeptExtension(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === GRAPHIC_CONTROL) return true
  const program = Buffer.from(bytes.subarray(at + 3, at + 14)).toString('latin1')
  return bytes[at + 1] === APPLICATION && (program === 'NETSCAPE2.0' || program === 'ANIMEXTS1.0')
}

/** Size in bytes of the colour table, from a packed field. */
function colours(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 0x07) + 1) : 0
}

function endOfBlocks(bytes: Uint8Array, start: number): number {
  let at = start
  for (let size = bytes[at]; size; size = bytes[at]) at += size + 1
  return at + 1
}
