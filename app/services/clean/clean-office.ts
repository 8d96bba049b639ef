import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { authorsOf } from './authors'
import { namesIn, withoutNames } from './clean-xml'
import type { Cleaned, CleanInside } from './cleaned'
import { emptyOle, isOle } from './empty-ole'

/** Maximum unpacked bytes of all parts, and maximum number of parts. */
const MAX_UNPACKED = 150_000_000
const MAX_PARTS = 10_000
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/'
const CORE = `${XML}<cp:coreProperties xmlns:cp="${OFFICE}package/2006/metadata/core-properties"/>`

/** Parts that contain only metadata, in their empty form. */
const EMPTIED: Readonly<Record<string, string>> = {
  'docProps/core.xml': CORE,
  'docProps/app.xml': `${XML}<Properties xmlns="${OFFICE}officeDocument/2006/extended-properties"/>`,
  'docProps/custom.xml': `${XML}<Properties xmlns="${OFFICE}officeDocument/2006/custom-properties"/>`,
  'docMetadata/LabelInfo.xml': `${XML}<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>`,
  'word/people.xml': `${XML}<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`,
  'meta.xml': `${XML}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>`,
}
/** Signatures contain the certificate of the signer; they are invalid for a changed file. */
const DROPPED =
  /^(?:_xmlsignatures\/|META-INF\/(?:document|macro)signatures\.xml$|docProps\/thumbnail\.|Thumbnails\/)/
/** A printer's settings begin with its name: 32 units of UTF-16. */
const PRINTER_SETTINGS = /\/printerSettings\/[^/]+\.bin$/
const PRINTER_NAME_BYTES = 64

/**
 * A document, table or presentation of Office Open XML or OpenDocument without properties, thumbnails and signatures.
 * Comments and tracked changes stay and name "Author"; pictures and documents in it lose their metadata. OLE objects are
 * emptied: they contain names and paths in formats of many programs; the document shows their picture.
 */
export async function cleanOffice(bytes: Uint8Array, cleanInside: CleanInside): Promise<Cleaned | null> {
  const parts = unpack(bytes)
  if (!parts) return null
  const [authors, leftOut]: [string[], string[]] = [[], []]
  const cleaned: Zippable = {}
  for (const [name, part] of Object.entries(parts)) {
    if (DROPPED.test(name)) continue
    // OpenDocument requires its type first and uncompressed
    if (name === 'mimetype') cleaned[name] = [part, { level: 0 }]
    else cleaned[name] = cleanXmlPart(name, part, authors) ?? (await cleanOtherPart(name, part))
  }
  return {
    bytes: zipSync(cleaned, { level: 6, mtime: new Date(1980, 0, 1) }),
    authors: authorsOf(authors),
    leftOut: authorsOf(leftOut),
  }

  /** Detected from the content: programs write parts under misleading names. */
  async function cleanOtherPart(name: string, part: Uint8Array): Promise<Uint8Array> {
    if (PRINTER_SETTINGS.test(name)) return withoutPrinter(part)
    if (isOle(part)) {
      leftOut.push(name)
      return emptyOle()
    }
    const inside = await cleanInside(part)
    authors.push(...(inside?.authors ?? []))
    leftOut.push(...(inside?.leftOut ?? []))
    return inside?.bytes ?? part
  }
}

/** All parts, or null where they are too large. fflate never writes more than a part declares. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let unpacked = 0
  let count = 0
  const within = () => unpacked <= MAX_UNPACKED && count <= MAX_PARTS
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize
      count++
      return within()
    },
  })
  return within() ? parts : null
}

/** null where the part is no XML. Core properties may have any name with the ending that .NET gives them. */
function cleanXmlPart(name: string, part: Uint8Array, authors: string[]): Uint8Array | null {
  const encoding = xmlEncoding(part)
  if (!encoding) return null
  const xml = encoding === 'utf-8' ? strFromU8(part) : new TextDecoder(encoding).decode(part)
  authors.push(...namesIn(xml))
  const empty = name.endsWith('.psmdcp') ? CORE : EMPTIED[name]
  if (empty) return strToU8(empty)
  const clean = withoutNames(xml, name)
  if (encoding === 'utf-8') return strToU8(clean)
  const units = Buffer.from(`\ufeff${clean}`, 'utf16le')
  return encoding === 'utf-16le' ? units : units.swap16()
}

/** The encoding of a part that begins as XML does, or null. */
function xmlEncoding(part: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le'
  if (part[0] === 0xfe && part[1] === 0xff) return 'utf-16be'
  const start = strFromU8(part.subarray(0, 64), true)
  return /^(?:\xef\xbb\xbf)?\s*</.test(start) ? 'utf-8' : null
}

function withoutPrinter(part: Uint8Array): Uint8Array {
  return Uint8Array.from(part).fill(0, 0, PRINTER_NAME_BYTES)
}
