import type { Cleaned } from './cleaned'

/** Boxes that contain other boxes (ISO/IEC 14496-12); some of them contain metadata. */
const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'moof', 'traf', 'mvex'])
const METADATA = new Set(['udta', 'meta', 'uuid', 'ilst', 'XMP_', 'free', 'skip'])
const MAX_BOXES = 100_000

type Range = { start: number; end: number; depth: number }

/**
 * An MP4 whose metadata is overwritten by free space. Nothing moves, so the offsets of its tables stay valid. The names
 * of handlers, which some programs fill with their user's, are emptied.
 */
export function cleanMp4(original: Uint8Array): Cleaned | null {
  const bytes = Buffer.from(original)
  const open: Range[] = [{ start: 0, end: bytes.length, depth: 0 }]
  let boxes = 0
  for (let range = open.pop(); range; range = open.pop()) {
    for (let at = range.start; at + 8 <= range.end; ) {
      const box = boxAt(bytes, at, range.end)
      if (!box || ++boxes > MAX_BOXES) return null
      const { kind, head, end } = box
      if (METADATA.has(kind)) empty(bytes, at, { head, end })
      else if (kind === 'hdlr') bytes.fill(0, Math.min(end, at + head + 24), end)
      else if (CONTAINERS.has(kind) && range.depth < 8)
        open.push({ start: at + head, end, depth: range.depth + 1 })
      at = end
    }
  }
  return { bytes, authors: [] }
}

function boxAt(bytes: Buffer, at: number, last: number) {
  const size = bytes.readUInt32BE(at)
  const kind = bytes.toString('latin1', at + 4, at + 8)
  const large = size === 1 && at + 16 <= last
  const length = size === 0 ? last - at : large ? Number(bytes.readBigUInt64BE(at + 8)) : size
  const head = large ? 16 : 8
  if (length < head || at + length > last) return null
  return { kind, head, end: at + length }
}

function empty(bytes: Buffer, at: number, { head, end }: { head: number; end: number }): void {
  bytes.write('free', at + 4, 'latin1')
  bytes.fill(0, at + head, end)
}
