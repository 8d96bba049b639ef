import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { authorsOf } from './authors'
import type { Cleaned } from './cleaned'

/** Keys about people, programs and times, anywhere in the file (ISO 32000-2, 14.3, 14.5 and 12.5). */
const DROPPED = ['Metadata', 'PieceInfo', 'LastModified']
/** Keys of annotations with their author and time. */
const OF_ANNOTATIONS = ['T', 'M', 'CreationDate']
const NAMING = ['Author', 'Creator', 'Company']

/**
 * A PDF without document information, XMP, private data of programs and the names in its comments. Only objects
 * reachable from its catalogue are written, so that earlier revisions are removed as well.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Cleaned> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context } = pdf
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict)
  const authors: (string | undefined)[] = NAMING.slice(0, 1).map(key => textOf(info?.get(PDFName.of(key))))
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object
    if (dict instanceof PDFDict) authors.push(...dropNames(dict))
  }
  context.trailerInfo.Info = undefined
  context.trailerInfo.ID = undefined
  const reached = reachable(pdf)
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref)
  return { bytes: await pdf.save({ updateFieldAppearances: false }), authors: authorsOf(authors) }
}

function dropNames(dict: PDFDict): (string | undefined)[] {
  for (const key of DROPPED) dict.delete(PDFName.of(key))
  const isComment = dict.has(PDFName.of('Subtype')) && dict.has(PDFName.of('Rect'))
  if (!isComment || dict.get(PDFName.of('Subtype')) === PDFName.of('Widget')) return []
  const author = textOf(dict.get(PDFName.of('T')))
  for (const key of OF_ANNOTATIONS) dict.delete(PDFName.of(key))
  return [author]
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

function reachable({ context }: PDFDocument): ReadonlySet<PDFRef> {
  const reached = new Set<PDFRef>()
  const open: PDFObject[] = [context.trailerInfo.Root].filter(root => root !== undefined)
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue
      reached.add(object)
      const target = context.lookup(object)
      if (target) open.push(target)
    } else if (object instanceof PDFArray) open.push(...object.asArray())
    else if (object instanceof PDFDict) open.push(...object.values())
    else if (object instanceof PDFStream) open.push(...object.dict.values())
  }
  return reached
}
