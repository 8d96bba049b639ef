import type { Cleaned } from './cleaned'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COM = 0xfe

/**
 * A JPEG (ITU-T T.81) without Exif, XMP, IPTC, comments and data after its end. The JFIF header, colour profile,
 * Adobe's transform and the orientation stay, so that it looks the same.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaned | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) {
      at++
      continue
    }
    const end = at + 2 + length16(bytes, at + 2)
    const orientation = marker === APP1 ? orientationIn(bytes.subarray(at + 4, end)) : 1
    if (orientation > 1) parts.push(exifOf(orientation))
    if (isKept(bytes, at, marker)) parts.push(bytes.subarray(at, end))
    at = end
    if (marker !== SOS) continue
    const scanEnd = endOfScan(bytes, at)
    if (scanEnd === null) return null
    parts.push(bytes.subarray(at, scanEnd))
    at = scanEnd
    if (bytes[at + 1] === EOI)
      return { bytes: Buffer.concat([...parts, Uint8Array.of(0xff, EOI)]), authors: [] }
  }
  return null
}

function isKept(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === COM) return false
  if (marker < APP0 || marker > APP15) return true
  if (marker === APP0) return startsWith(bytes, at + 4, 'JFIF')
  if (marker === APP2) return startsWith(bytes, at + 4, 'ICC_PROFILE')
  return marker === APP14 && startsWith(bytes, at + 4, 'Adobe')
}

/** Entropy-coded data ends at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number | null {
  for (
    let at = bytes.indexOf(0xff, start);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return null
}

/** Tag 0x0112 of the first directory of Exif (CIPA DC-008), from 1 (upright) to 8. */
function orientationIn(segment: Uint8Array): number {
  if (!startsWith(segment, 0, 'Exif\0\0') || segment.length < 16) return 1
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6)
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return 1
  const count = view.getUint16(directory, little)
  for (let entry = directory + 2, n = 0; n < count && entry + 12 <= view.byteLength; entry += 12, n++) {
    if (view.getUint16(entry, little) !== 0x0112) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A segment of Exif with the orientation only. */
function exifOf(orientation: number): Uint8Array {
  const directory = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const body = [...Buffer.from('Exif\0\0MM\0*', 'latin1'), 0, 0, 0, 8, ...directory]
  return Uint8Array.from([0xff, APP1, 0, body.length + 2, ...body])
}

function length16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text
}
