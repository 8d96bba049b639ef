import type { FileExtension } from '#app/services/file-types'

/** The formats that have a cleaner; JPEG 2000 occurs only inside other files. */
export type CleanedFormat = FileExtension | 'jp2'

/**
 * The format of a file in another file, by its first bytes; all of Office and OpenDocument is one format to a cleaner.
 */
export function formatOf(bytes: Uint8Array): CleanedFormat | null {
  const start = Buffer.from(bytes.subarray(0, 60)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'jpg'
  if (start.startsWith('\xff\x4f\xff\x51') || start.startsWith('\0\0\0\x0cjP  \r\n\x87\n')) return 'jp2'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('GIF8')) return 'gif'
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'webp'
  if (start.startsWith('ftyp', 4)) return 'mp4'
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04') && isOffice(bytes, start)) return 'docx'
  return null
}

/** An archive that is not a document has other parts. */
function isOffice(bytes: Uint8Array, start: string): boolean {
  if (start.startsWith('mimetypeapplication/vnd.oasis', 30)) return true
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('[Content_Types].xml')
}
