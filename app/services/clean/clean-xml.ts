/** Replaces names that cannot be empty. */
const STAND_IN = 'Author'

/** Elements and attributes that name people, with any namespace prefix. */
const NAME_ELEMENT =
  /(<(?:[\w.-]+:)?(?:creator|lastModifiedBy|Manager|Company|author|DisplayName|initial-creator|printed-by|creator-initials|sender-firstname|sender-lastname)(?:\s[^<>]{0,300})?>)([^<]{1,300})(<\/)/g
const NAME_ATTRIBUTE =
  /(\s(?:[\w.-]+:)?(?:author|userId|displayName|lastModifiedBy|userName|user))=(?:"([^"<>]{0,300})"|'([^'<>]{0,300})')/g
const INITIALS = /(\s(?:[\w.-]+:)?initials)=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')/g
/** People whose name is an attribute `name`: authors of comments, who changed a presentation, who shares a workbook. */
const NAMED_PERSON =
  /(<(?:[\w.-]+:)?(?:cmAuthor|author|chgData|userInfo)(?=\s)[^<>]{0,600}?\sname)=(?:"([^"<>]{0,300})"|'([^'<>]{0,300})')/g
/** The path where the file was last saved, which often contains the user's name. */
const SAVED_AT = /<(?:[\w.-]+:)?absPath\s[^<>]{0,1000}\/>/g
/** A path on somebody's disk or network: Word writes a picture's path into its description. */
const LOCAL_PATH =
  /=(?:"(?:file:|[A-Za-z]:[\\/]|\\\\|\/(?:home|Users)\/)[^"<>]{0,2000}"|'(?:file:|[A-Za-z]:[\\/]|\\\\|\/(?:home|Users)\/)[^'<>]{0,2000}')/g
const DRAWN_IN = /(\s(?:sodipodi:docname|inkscape:export-filename))=(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}')/g
const PRINTER = /(<config:config-item\s[^<>]{0,300}config:name="Printer(?:Name|Setup)"[^<>]{0,300}>)[^<]*(<)/g
const TAG = /<[^<>]+>/g
const LOST_RELATION = /<Relationship\s[^<>]{0,2000}(?:digital-signature|metadata\/thumbnail)[^<>]{0,2000}\/>/g
const LOST_TYPE = /<Override\s[^<>]{0,2000}_xmlsignatures[^<>]{0,2000}\/>/g
const LOST_ENTRY = /<(?:[\w.-]+:)?file-entry\s[^<>]{0,2000}(?:Thumbnails\/|signatures\.xml)[^<>]{0,2000}\/>/g
/** Elements with metadata only: of a drawing (SVG), and the properties of a SharePoint library. */
const EMPTIED_ELEMENTS = ['metadata', 'documentManagement']

/** The names in a part of a document, as written there. */
export function namesIn(xml: string): string[] {
  const elements = [...xml.matchAll(NAME_ELEMENT)].map(found => found[2] ?? '')
  const attributes = [...xml.matchAll(NAME_ATTRIBUTE), ...xml.matchAll(NAMED_PERSON)]
  return [...elements, ...attributes.map(found => found[2] ?? found[3] ?? '')]
}

/** A part of a document, called `name` in its archive, without the names and places of people. */
export function withoutNames(xml: string, name: string): string {
  if (name.endsWith('.rels')) return xml.replace(LOST_RELATION, '').replace(LOCAL_PATH, '="file:///removed"')
  if (name === '[Content_Types].xml') return xml.replace(LOST_TYPE, '')
  if (name === 'META-INF/manifest.xml') return xml.replace(LOST_ENTRY, '')
  return EMPTIED_ELEMENTS.reduce(withoutInside, xml)
    .replace(NAME_ELEMENT, `$1${STAND_IN}$3`)
    .replace(PRINTER, '$1$2')
    .replace(SAVED_AT, '')
    .replace(TAG, withoutNamesInTag)
}

/** Only in attributes: the same text elsewhere stays. */
function withoutNamesInTag(tag: string): string {
  return tag
    .replace(NAME_ATTRIBUTE, `$1="${STAND_IN}"`)
    .replace(NAMED_PERSON, `$1="${STAND_IN}"`)
    .replace(INITIALS, '$1="A"')
    .replace(LOCAL_PATH, '="removed"')
    .replace(DRAWN_IN, '$1="removed"')
}

/** Empties the elements of a name without a prefix, which do not hold each other; one pass, whatever is in it. */
function withoutInside(xml: string, element: string): string {
  const parts: string[] = []
  let at = 0
  for (const found of xml.matchAll(new RegExp(`<${element}(?:\\s[^<>]{0,600})?>`, 'g'))) {
    const start = found.index + found[0].length
    if (found.index < at || found[0].endsWith('/>')) continue
    const end = xml.indexOf(`</${element}>`, start)
    if (end < 0) break
    parts.push(xml.slice(at, start))
    at = end
  }
  return [...parts, xml.slice(at)].join('')
}
