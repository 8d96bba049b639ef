import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { authorsOf } from './authors'
import { cleanGif } from './clean-gif'
import { cleanJpeg } from './clean-jpeg'
import { cleanPng } from './clean-png'
import type { Cleaned } from './cleaned'

/** Maximum unpacked bytes of all parts, and maximum number of parts. */
const MAX_UNPACKED = 150_000_000
const MAX_PARTS = 10_000
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/'
const STAND_IN = 'Author'

/** Parts that contain only metadata, in their empty form. */
const EMPTIED: Readonly<Record<string, string>> = {
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${OFFICE}package/2006/metadata/core-properties"/>`,
  'docProps/app.xml': `${XML}<Properties xmlns="${OFFICE}officeDocument/2006/extended-properties"/>`,
  'docProps/custom.xml': `${XML}<Properties xmlns="${OFFICE}officeDocument/2006/custom-properties"/>`,
  'word/people.xml': `${XML}<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`,
  'meta.xml': `${XML}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>`,
}
/** Signatures contain the certificate of the signer; they are invalid for a changed file. */
const DROPPED =
  /^(?:_xmlsignatures\/|META-INF\/(?:document|macro)signatures\.xml$|docProps\/thumbnail\.|Thumbnails\/)/

/**
 * A document, table or presentation of Office Open XML or OpenDocument without properties, thumbnails and signatures.
 * Comments and tracked changes stay and name "Author"; pictures in it lose their metadata.
 */
export function cleanOffice(bytes: Uint8Array): Cleaned | null {
  const parts = unpack(bytes)
  if (!parts) return null
  const authors: string[] = []
  const cleaned: Zippable = {}
  for (const [name, part] of Object.entries(parts)) {
    if (DROPPED.test(name)) continue
    // OpenDocument requires its type first and uncompressed
    cleaned[name] = name === 'mimetype' ? [part, { level: 0 }] : cleanPart(name, part, authors)
  }
  return { bytes: zipSync(cleaned, { level: 6, mtime: new Date(1980, 0, 1) }), authors: authorsOf(authors) }
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

function cleanPart(name: string, part: Uint8Array, authors: string[]): Uint8Array {
  if (/\.jpe?g$/i.test(name)) return cleanPicture(cleanJpeg, part)
  if (/\.png$/i.test(name)) return cleanPicture(cleanPng, part)
  if (/\.gif$/i.test(name)) return cleanPicture(cleanGif, part)
  const empty = EMPTIED[name]
  if (!empty && !/\.(?:xml|rels)$/i.test(name)) return part
  const xml = strFromU8(part)
  authors.push(...namesIn(xml))
  return strToU8(empty ?? withoutNames(xml, name))
}

/** A damaged picture is not changed; the document around it is cleaned. */
function cleanPicture(clean: (bytes: Uint8Array) => Cleaned | null, part: Uint8Array): Uint8Array {
  return clean(part)?.bytes ?? part
}

/** Elements and attributes that name people, with any namespace prefix. */
const NAME_ELEMENT =
  /(<(?:[\w.-]+:)?(?:creator|lastModifiedBy|Manager|Company|author|initial-creator|creator-initials|sender-firstname|sender-lastname)(?:\s[^<>]{0,300})?>)([^<]{1,300})(<\/)/g
const NAME_ATTRIBUTE =
  /(\s(?:[\w.-]+:)?(?:author|userId|displayName|lastModifiedBy|userName))=(?:"([^"<>]{0,300})"|'([^'<>]{0,300})')/g
const INITIALS = /(\s(?:[\w.-]+:)?initials)=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')/g
/** Elements whose attributes name authors of comments in presentations. */
const COMMENT_AUTHOR =
  /(<(?:[\w.-]+:)?(?:cmAuthor|author)\s[^<>]{0,600}?\sname)=(?:"([^"<>]{0,300})"|'([^'<>]{0,300})')/g
/** The path where the file was last saved, which often contains its user's name. */
const SAVED_AT = /<(?:[\w.-]+:)?absPath\s[^<>]{0,1000}\/>/g
const LOCAL_TARGET = /(\sTarget)=(?:"file:[^"<>]{0,2000}"|'file:[^'<>]{0,2000}')/g
const LOST_RELATION = /<Relationship\s[^<>]{0,2000}(?:digital-signature|metadata\/thumbnail)[^<>]{0,2000}\/>/g
const LOST_TYPE = /<Override\s[^<>]{0,2000}_xmlsignatures[^<>]{0,2000}\/>/g
const LOST_ENTRY = /<(?:[\w.-]+:)?file-entry\s[^<>]{0,2000}(?:Thumbnails\/|signatures\.xml)[^<>]{0,2000}\/>/g

function namesIn(xml: string): string[] {
  const elements = [...xml.matchAll(NAME_ELEMENT)].map(found => found[2] ?? '')
  const attributes = [...xml.matchAll(NAME_ATTRIBUTE), ...xml.matchAll(COMMENT_AUTHOR)]
  return [...elements, ...attributes.map(found => found[2] ?? found[3] ?? '')]
}

function withoutNames(xml: string, name: string): string {
  if (name.endsWith('.rels'))
    return xml.replace(LOST_RELATION, '').replace(LOCAL_TARGET, '$1="file:///removed"')
  if (name === '[Content_Types].xml') return xml.replace(LOST_TYPE, '')
  if (name === 'META-INF/manifest.xml') return xml.replace(LOST_ENTRY, '')
  return xml
    .replace(NAME_ELEMENT, `$1${STAND_IN}$3`)
    .replace(NAME_ATTRIBUTE, `$1="${STAND_IN}"`)
    .replace(COMMENT_AUTHOR, `$1="${STAND_IN}"`)
    .replace(INITIALS, '$1="A"')
    .replace(SAVED_AT, '')
}
