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
import { extensionOf } from '#app/text/file-name'
import type { CleanInside } from './cleaned'
import { dictsIn, textOf } from './pdf-values'

const key = PDFName.of
const FILE_NAMES = ['F', 'UF', 'DOS', 'Mac', 'Unix']

/**
 * Cleans the files that are attached to a PDF and gives them numbers for names (ISO 32000-2, 7.11). Answers whom they
 * named.
 */
export async function cleanAttachments(pdf: PDFDocument, cleanInside: CleanInside): Promise<string[]> {
  const { context } = pdf
  const authors: string[] = []
  let number = 0
  for (const dict of context.enumerateIndirectObjects().flatMap(([, object]) => dictsIn(object))) {
    const files = dict.lookup(key('EF'))
    if (!(files instanceof PDFDict)) continue
    number++
    for (const [, ref] of files.entries()) authors.push(...(await cleanFile(ref)))
    rename(dict, number)
  }
  renumber(pdf)
  return authors

  async function cleanFile(ref: PDFObject): Promise<string[]> {
    const stream = context.lookup(ref)
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) return []
    stream.dict.set(key('Params'), context.obj({}))
    const inside = await cleanInside(decodePDFRawStream(stream).decode())
    if (!inside) return []
    context.assign(ref, context.flateStream(inside.bytes, { Type: 'EmbeddedFile', Params: {} }))
    return inside.authors
  }
}

function rename(file: PDFDict, number: number): void {
  const names = FILE_NAMES.map(each => textOf(file.lookup(key(each))))
  const extension = extensionOf(names.find(name => name !== undefined) ?? '')
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
  const files = leavesOf(tree)
  const numbered = files.flatMap((file, at) => [
    PDFString.of(`attachment-${String(at + 1).padStart(6, '0')}`),
    file,
  ])
  names.set(key('EmbeddedFiles'), context.obj({ Names: context.obj(numbered) }))
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
