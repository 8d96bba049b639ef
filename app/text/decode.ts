/**
 * Reads a text file as spreadsheets and editors write it: UTF-8 or UTF-16, with or without a byte order mark, which is
 * dropped. Null when the bytes are in none of these encodings.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    // why: a decoder reports invalid bytes by throwing
    return null
  }
}

function encodingOf([first, second, third, fourth]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // without a byte order mark: UTF-16 text that starts with an ASCII character has a zero byte beside it
  if (second === 0 && fourth === 0 && first) return 'utf-16le'
  if (first === 0 && third === 0 && second) return 'utf-16be'
  return 'utf-8'
}
