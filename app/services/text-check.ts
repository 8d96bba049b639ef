/** Reads a content chunk by chunk; `read` and `end` return false as soon as it cannot be text. */
type TextCheck = { read: (chunk: Uint8Array) => boolean; end: () => boolean }

/**
 * Whether bytes are text: UTF-8 or an older single-byte encoding, or UTF-16 with its byte order mark, as Excel writes
 * it. Reads all content; a control character that texts do not have ends it.
 */
export function createTextCheck(): TextCheck {
  let start: Uint8Array | null = new Uint8Array(0)
  let rest: TextCheck | null = null
  return {
    read: chunk => {
      if (rest) return rest.read(chunk)
      start = Buffer.concat([start ?? new Uint8Array(0), chunk])
      if (start.length < 2) return true
      rest = checkFor(start)
      return rest.read(start)
    },
    end: () => (rest ? rest.end() : !start?.some(isBinaryByte)),
  }
}

function checkFor(start: Uint8Array): TextCheck {
  if (start[0] === 0xff && start[1] === 0xfe) return createUtf16Check('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return createUtf16Check('utf-16be')
  return { read: chunk => !chunk.some(isBinaryByte), end: () => true }
}

/** Code units that are not text, and a half unit or half a pair at the end, are errors of the decoder. */
function createUtf16Check(encoding: 'utf-16le' | 'utf-16be'): TextCheck {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decodes = (chunk?: Uint8Array) => {
    try {
      return !hasBinaryUnit(decoder.decode(chunk, { stream: chunk !== undefined }))
    } catch {
      // why: a fatal decoder reports bytes that are not text only by throwing
      return false
    }
  }
  return { read: chunk => decodes(chunk), end: () => decodes() }
}

function hasBinaryUnit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isBinaryByte(text.charCodeAt(at))) return true
  return false
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape (notebooks' coloured output) are text. */
function isBinaryByte(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b
}
