import { fileTypeFromBuffer, fileTypeFromStream } from 'file-type'
import { checkClaim, type FileClaim, type FileRefusal, type FileRules } from '#app/services/file-claim'
import { FILE_TYPES, type FileExtension } from '#app/services/file-types'
import { chunksOf, type FileContent } from '#app/services/storage.server'

export type FileVerdict = { ok: true; name: string; extension: FileExtension; media: string } | FileRefusal

type Arrived = FileClaim & { open: () => Promise<FileContent | null> }

const HEAD_BYTES = 65_536
/** Formats that are made of printable characters and are still no text; the others betray themselves by a NUL. */
const PRINTABLE_BINARIES = new Set(['pdf', 'ps', 'eps', 'rtf'])

/**
 * Judges a file that has arrived: name and size first, then whether its first bytes are what its extension says.
 * `open` gives the content from the start each time it is called.
 */
export async function checkFile(file: Arrived, rules: FileRules): Promise<FileVerdict> {
  const claim = checkClaim(file, rules)
  if (!claim.ok) return claim
  const { magic, media } = FILE_TYPES[claim.extension]
  const honest = magic === 'text' ? await isText(file) : await hasMagic(file, magic)
  if (!honest)
    return { ok: false, reason: 'upload.lying_type', params: { extension: claim.extension.toUpperCase() } }
  return { ok: true, name: claim.name, extension: claim.extension, media }
}

async function hasMagic(file: Arrived, magic: readonly string[]): Promise<boolean> {
  const content = await file.open()
  const detected = content && (await fileTypeFromStream(content))
  return magic.includes(detected?.ext ?? '')
}

/** UTF-8 or an older encoding of one byte, or UTF-16 with its mark, as Excel writes; never control characters. */
async function isText(file: Arrived): Promise<boolean> {
  const head = await readHead(await file.open())
  if (PRINTABLE_BINARIES.has((await fileTypeFromBuffer(head))?.ext ?? '')) return false
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return utf16 || !head.some(byte => byte < 0x20 && !isTextControl(byte))
}

/** Tab, line feed, vertical tab, form feed, carriage return, escape (in notebooks' coloured output). */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b
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
