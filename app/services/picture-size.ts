/** Width and height of a picture in pixels. */
export type PictureSize = { width: number; height: number }

/** The size that the header of a PNG, JPEG or WebP says; null for other content. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const size = ofPng(view) ?? ofWebp(view) ?? ofJpeg(view)
    return size && size.width > 0 && size.height > 0 ? size : null
  } catch (thrown) {
    // why: a view refuses to read beyond the end of a file that is cut off
    if (thrown instanceof RangeError) return null
    throw thrown
  }
}

/** The first chunk of a PNG is its header (PNG, third edition, 11.2.1). */
function ofPng(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** VP8X, VP8L and VP8 write the size in three ways (RFC 9649, 2.7, 3.4 and RFC 6386, 9.1). */
function ofWebp(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  switch (view.getUint32(12)) {
    case 0x56503858:
      return { width: uint24(24) + 1, height: uint24(27) + 1 }
    case 0x5650384c: {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    default:
      return null
  }
}

/** The frame header of a JPEG (ITU-T T.81, B.2.2), behind segments of any length. */
function ofJpeg(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8) return null
  let turned = false
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    // an orientation that turns the picture is all that the cleaner leaves of Exif
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) turned = view.getUint16(at + 28) > 4
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return turned ? { width: height, height: width } : { width, height }
    }
    at += 2 + view.getUint16(at + 2)
  }
}
