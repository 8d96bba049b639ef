import { fileTypeFromBuffer, fileTypeFromStream } from 'file-type'
import { valuesFor } from '#app/i18n/message-values'
import { checkClaim, type FileClaim, type FileRefusal, type FileRules } from '#app/services/file-claim'
import { FILE_TYPES, type FileExtension } from '#app/services/file-types'
import { chunksOf, type FileContent } from '#app/services/storage.server'
import { createTextCheck } from '#app/services/text-check'

export type FileVerdict = { ok: true; name: string; extension: FileExtension; media: string } | FileRefusal

type Arrived = FileClaim & { open: () => Promise<FileContent | null> }

const HEAD_BYTES = 65_536
/** Readers of PDF search its header in this many first bytes (Adobe's implementation note to ISO 32000-1, 7.5.2). */
const PDF_HEADER_WITHIN = 1_024
/** Formats of printable characters that are not text; others are recognised by a NUL. */
const PRINTABLE_BINARIES = new Set(['pdf', 'ps', 'eps', 'rtf'])

/**
 * Checks a file that has arrived: name and size first, then whether its bytes fit its extension. `open` returns the
 * content from the start each time it is called.
 */
export async function checkFile(file: Arrived, rules: FileRules): Promise<FileVerdict> {
  const claim = checkClaim(file, rules)
  if (!claim.ok) return claim
  const { magic, media } = FILE_TYPES[claim.extension]
  const honest = magic === 'text' ? await isText(file) : await hasMagic(file, magic)
  if (!honest) {
    const params = { name: claim.name, extension: claim.extension.toUpperCase() }
    return { ok: false, reason: 'uploads.lying_type', params: valuesFor('uploads.lying_type', params) }
  }
  return { ok: true, name: claim.name, extension: claim.extension, media }
}

async function hasMagic(file: Arrived, magic: readonly string[]): Promise<boolean> {
  const content = await file.open()
  const detected = content && (await fileTypeFromStream(content))
  if (magic.includes(detected?.ext ?? '')) return true
  return !detected && magic.includes('pdf') && (await hasLatePdfHeader(file))
}

/** Scanners and web servers may put a line end, a mark or a line before the header. */
async function hasLatePdfHeader(file: Arrived): Promise<boolean> {
  const head = await readHead(await file.open())
  const header = Buffer.from(head).indexOf('%PDF-', 0, 'latin1')
  return header >= 0 && header < PDF_HEADER_WITHIN
}

async function isText(file: Arrived): Promise<boolean> {
  const head = await readHead(await file.open())
  if (PRINTABLE_BINARIES.has((await fileTypeFromBuffer(head))?.ext ?? '')) return false
  const check = createTextCheck()
  const content = await file.open()
  for await (const chunk of content ? chunksOf(content) : []) if (!check.read(chunk)) return false
  return check.end()
}

async function readHead(content: FileContent | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content ? chunksOf(content) : []) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= HEAD_BYTES) break
  }
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, HEAD_BYTES)
}
