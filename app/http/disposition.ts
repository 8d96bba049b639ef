import { cleanFileName, extensionOf } from '#app/text/file-name'
import { slug } from '#app/text/slug'

/**
 * The header `Content-Disposition` of a download (RFC 6266): the name in ASCII for old programs, and in full, encoded
 * by RFC 8187, for others. Different names get different ASCII names: letters are transliterated, and a name with other
 * characters gets a short digest.
 */
export function disposition(name: string): string {
  const clean = cleanFileName(name)
  const full = encodeURIComponent(clean).replace(
    /['()*!]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${asciiName(clean)}"; filename*=UTF-8''${full}`
}

function asciiName(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name) && !/["\\%]/.test(name)) return name
  const extension = extensionOf(name)
  const stem = extension ? name.slice(0, -extension.length - 1) : name
  const spelled = [slug(stem), shortDigest(name)].join('-')
  return extension ? `${spelled}.${extension}` : spelled
}

/** 32-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 units, in base 36. */
function shortDigest(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const hash = units.reduce((sum, unit) => Math.imul(sum ^ unit, 0x01000193), 0x811c9dc5)
  return (hash >>> 0).toString(36)
}
