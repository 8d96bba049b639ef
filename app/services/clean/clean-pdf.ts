import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { authorsOf } from './authors'
import type { Cleaned, CleanInside } from './cleaned'
import { cleanAttachments } from './pdf-attachments'
import { cleanPhoto } from './pdf-photos'
import { dictsIn, nameOf, textOf } from './pdf-values'

/** Keys that name people, programs and times anywhere (ISO 32000-2, 14.3, 14.5 and 12.5). */
const DROPPED = ['Metadata', 'PieceInfo', 'LastModified', 'Creator', 'CreatorInfo']
/** Actions that run when the file is opened or closed: they could report to the team who reads it, and when (12.6). */
const ACTING = ['OpenAction', 'JavaScript']
const TYPED = ['Type', 'Subtype', 'FT']
/** Keys of annotations that name their author and time. */
const OF_ANNOTATIONS = ['T', 'M', 'CreationDate']
/** Keys of the catalogue and its form: permissions by signature, and the signers' certificates (12.8). */
const OF_SIGNATURES = ['Perms', 'DSS', 'SigFlags']
/** Keys of a signature field: the signature, its appearance, and who may sign. */
const OF_SIGNED_FIELDS = ['V', 'AP', 'SV', 'Lock']

/**
 * A PDF without document information, XMP, private data of programs, signatures, the names in its comments and scripts
 * that run by themselves; photographs and attached files in it are cleaned as well. Only what can be reached from its
 * catalogue is written, so that earlier revisions go as well.
 */
export async function cleanPdf(bytes: Uint8Array, cleanInside: CleanInside): Promise<Cleaned> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context } = pdf
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict)
  const authors: (string | undefined)[] = [textOf(info?.get(PDFName.of('Author')))]
  for (const [, object] of context.enumerateIndirectObjects())
    for (const dict of dictsIn(object)) authors.push(...dropNames(dict))
  context.trailerInfo.Info = undefined
  context.trailerInfo.ID = undefined
  const attached = await cleanAttachments(pdf, cleanInside)
  authors.push(...attached.authors)
  const reached = reachable(pdf)
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref)
    else if (object instanceof PDFRawStream) await cleanPhoto(object, cleanInside)
  }
  return {
    bytes: await pdf.save({ updateFieldAppearances: false }),
    authors: authorsOf(authors),
    leftOut: authorsOf(attached.leftOut),
  }
}

function dropNames(dict: PDFDict): (string | undefined)[] {
  const signer = dropSignature(dict)
  for (const key of [...DROPPED, ...ACTING, ...OF_SIGNATURES]) dict.delete(PDFName.of(key))
  // a resource without a type may have the same name
  if (TYPED.some(key => dict.has(PDFName.of(key)))) dict.delete(PDFName.of('AA'))
  const isComment = dict.has(PDFName.of('Subtype')) && dict.has(PDFName.of('Rect'))
  if (!isComment || nameOf(dict, 'Subtype') === 'Widget') return [signer]
  const author = textOf(dict.get(PDFName.of('T')))
  for (const key of OF_ANNOTATIONS) dict.delete(PDFName.of(key))
  return [signer, author]
}

/**
 * Removes the signature of this field with its appearance and returns the signer: a signature of a changed file is
 * invalid.
 */
function dropSignature(dict: PDFDict): string | undefined {
  const signature = dict.lookup(PDFName.of('V'))
  if (!(signature instanceof PDFDict) || !signature.has(PDFName.of('ByteRange'))) return undefined
  for (const key of OF_SIGNED_FIELDS) dict.delete(PDFName.of(key))
  return textOf(signature.lookup(PDFName.of('Name')))
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
