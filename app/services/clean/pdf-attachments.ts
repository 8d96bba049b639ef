import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { createTextCheck } from '#app/services/text-check'
import { extensionOf } from '#app/text/file-name'
import type { CleanInside } from './cleaned'
import { dictsIn, textOf } from './pdf-values'

const key = PDFName.of
const FILE_NAMES = ['F', 'UF', 'DOS', 'Mac', 'Unix']
/** Related files, a small picture and the properties of an attachment. */
const DESCRIBING = ['RF', 'Thumb', 'CI', 'ID']

/**
 * Cleans the files that are attached to a PDF and gives them numbers for names (ISO 32000-2, 7.11). Texts stay as they
 * are; others that cannot be cleaned, such as archives, are left out. Answers whom the files named, and which were left
 * out.
 */
export async function cleanAttachments(pdf: PDFDocument, cleanInside: CleanInside) {
  const { context } = pdf
  const [authors, leftOut]: [string[], string[]] = [[], []]
  let number = 0
  for (const dict of context.enumerateIndirectObjects().flatMap(([, object]) => dictsIn(object))) {
    const files = dict.lookup(key('EF'))
    if (!(files instanceof PDFDict)) continue
    number++
    const name = nameIn(dict)
    let complete = true
    for (const ref of files.values()) complete = (await cleanFile(ref)) && complete
    if (!complete) {
      leftOut.push(name)
      dict.delete(key('EF'))
    }
    for (const each of DESCRIBING) dict.delete(key(each))
    rename(dict, { name, number })
  }
  renumber(pdf)
  return { authors, leftOut }

  /** False where it may contain names that no cleaner finds. */
  async function cleanFile(ref: PDFObject): Promise<boolean> {
    const stream = context.lookup(ref)
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) return false
    stream.dict.set(key('Params'), context.obj({}))
    const content = decodePDFRawStream(stream).decode()
    const inside = await cleanInside(content)
    if (!inside) return isPlainText(content)
    context.assign(ref, context.flateStream(inside.bytes, { Type: 'EmbeddedFile', Params: {} }))
    authors.push(...inside.authors)
    leftOut.push(...(inside.leftOut ?? []))
    return true
  }
}

/** Text without a format of its own, such as CSV; XML and HTML have places for names. */
function isPlainText(content: Uint8Array): boolean {
  const check = createTextCheck()
  const start = Buffer.from(content.subarray(0, 100)).toString('latin1').replaceAll('\0', '')
  return !/^[^\w]*</.test(start) && check.read(content) && check.end()
}

function nameIn(file: PDFDict): string {
  return FILE_NAMES.map(each => textOf(file.lookup(key(each)))).find(name => name !== undefined) ?? ''
}

function rename(file: PDFDict, { name: original, number }: { name: string; number: number }): void {
  const extension = extensionOf(original)
  for (const each of [...FILE_NAMES, 'Desc']) file.delete(key(each))
  const name = PDFString.of(`attachment-${number}${extension ? `.${extension}` : ''}`)
  file.set(key('F'), name)
  file.set(key('UF'), name)
}

/** The list of attachments is sorted by its own names; a flat list with numbers replaces it. */
function renumber({ catalog, context }: PDFDocument): void {
  const names = catalog.lookup(key('Names'))
  const tree = names instanceof PDFDict ? names.lookup(key('EmbeddedFiles')) : null
  if (!(names instanceof PDFDict && tree instanceof PDFDict)) return
  const files = leavesOf(tree).filter(leaf => hasContent(context.lookup(leaf)))
  const numbered = files.flatMap((file, at) => [
    PDFString.of(`attachment-${String(at + 1).padStart(6, '0')}`),
    file,
  ])
  names.set(key('EmbeddedFiles'), context.obj({ Names: context.obj(numbered) }))
}

function hasContent(file: PDFObject | undefined): boolean {
  return file instanceof PDFDict && file.has(key('EF'))
}

function leavesOf(root: PDFDict): PDFObject[] {
  const leaves: PDFObject[] = []
  const seen = new Set<PDFDict>()
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    const pairs = node.lookup(key('Names'))
    if (pairs instanceof PDFArray) leaves.push(...pairs.asArray().filter((_, at) => at % 2 === 1))
    const kids = node.lookup(key('Kids'))
    const below = kids instanceof PDFArray ? kids.asArray().map((_, at) => kids.lookup(at)) : []
    open.push(...below.filter(kid => kid instanceof PDFDict).reverse())
  }
  return leaves
}
