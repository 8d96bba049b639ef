/**
 * Reads a text file as spreadsheets and editors write it: UTF-8 or UTF-16, with or without a byte order mark, which is
 * left out. Null when the bytes are in none of these encodings.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    // why: a decoder says by throwing that bytes are not in its encoding
    return null
  }
}

function encodingOf([first, second, third, fourth]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // without a mark: a text that begins with a plain letter or sign has a zero beside it
  if (second === 0 && fourth === 0 && first) return 'utf-16le'
  if (first === 0 && third === 0 && second) return 'utf-16be'
  return 'utf-8'
}
