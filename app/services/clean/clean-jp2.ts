import type { Cleaned } from './cleaned'

/** Boxes of JPEG 2000 (ISO/IEC 15444-1, annex I, and 15444-2) that describe or hold what the picture shows. */
const SHOWN = new Set(['jP  ', 'ftyp', 'rreq', 'jp2h', 'jpch', 'jplh', 'ftbl', 'jp2c'])
const CODESTREAM = 'jp2c'
const MAX_BOXES = 100_000
/** Markers of a code stream: its start, a comment, the start of a tile, and the start of a tile's data. */
const [START, COMMENT, TILE, DATA] = [0xff4f, 0xff64, 0xff90, 0xff93]

/**
 * A JPEG 2000 picture of a PDF without XMP, Exif and other boxes, and with zeros for the comments in its code stream.
 */
export function cleanJp2(original: Uint8Array): Cleaned | null {
  const bytes = Buffer.from(original)
  if (bytes.length > 2 && bytes.readUInt16BE(0) === START)
    return emptyComments(bytes) ? { bytes, authors: [] } : null
  const output: Buffer[] = []
  let boxes = 0
  for (let at = 0; at < bytes.length; ) {
    const box = boxAt(bytes, at)
    if (!box || ++boxes > MAX_BOXES) return null
    if (box.kind === CODESTREAM && !emptyComments(bytes.subarray(at + box.head, box.end))) return null
    if (SHOWN.has(box.kind)) output.push(bytes.subarray(at, box.end))
    at = box.end
  }
  return { bytes: Buffer.concat(output), authors: [] }
}

function boxAt(bytes: Buffer, at: number) {
  if (at + 8 > bytes.length) return null
  const size = bytes.readUInt32BE(at)
  const large = size === 1 && at + 16 <= bytes.length
  const length = size === 0 ? bytes.length - at : large ? Number(bytes.readBigUInt64BE(at + 8)) : size
  const head = large ? 16 : 8
  if (length < head || at + length > bytes.length) return null
  return { kind: bytes.toString('latin1', at + 4, at + 8), head, end: at + length }
}

/** Overwrites the comments of all headers; nothing moves. False where the stream is damaged. */
function emptyComments(stream: Buffer): boolean {
  let tile = 0
  for (let at = 2; at + 4 <= stream.length; ) {
    const [marker, length] = [stream.readUInt16BE(at), stream.readUInt16BE(at + 2)]
    if (marker === DATA) {
      const size = stream.readUInt32BE(tile + 6)
      // a tile of length 0 is the last one
      if (size === 0) return true
      if (tile + size <= at) return false
      at = tile + size
      continue
    }
    const end = at + 2 + length
    if (marker < START || length < 2 || end > stream.length) return marker === 0xffd9
    if (marker === TILE && length < 10) return false
    if (marker === TILE) tile = at
    // the first two bytes after the length say that the comment is binary
    if (marker === COMMENT) stream.fill(0, at + 4, end)
    at = end
  }
  return true
}
