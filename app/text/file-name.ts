const MAX_LENGTH = 120
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A name that is safe to show, to put into a header and to save on any system: no folders, control or invisible
 * characters, none that turn the reading direction, none that Windows forbids; at most 120 characters, the extension
 * kept; never empty. Cleaning twice changes nothing.
 */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
  const trimmed = trim(shorten(trim(plain))) || 'file'
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed
}

/** The extension in lower case without its dot, or '' when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

function trim(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '')
}

function shorten(name: string): string {
  const characters = [...name]
  if (characters.length < MAX_LENGTH) return name
  const extension = extensionOf(name)
  const tail = extension ? `.${extension}` : ''
  return trim(characters.slice(0, MAX_LENGTH - 1 - tail.length).join('')) + tail
}
