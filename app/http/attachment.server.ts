import parseRange from 'range-parser'
import { orNotFound } from '#app/domain/shared/refusal'
import type { ByteRange, FileContent, Storage } from '#app/services/storage.server'
import { disposition } from './disposition'

type Described = { name: string; mediaType: string; size: number }
type KeptFile = Described & { sha256: string }

/**
 * Sends a stored file as an attachment: all of it (200), the requested part (206, 416), or that it has not changed
 * (304). A request for several parts gets the whole file. The caller checks access.
 */
export async function sendFile(request: Request, storage: Storage, file: KeptFile): Promise<Response> {
  const tag = `"${file.sha256}"`
  const known = (request.headers.get('if-none-match') ?? '').split(',').map(each => each.trim())
  if (known.includes(tag)) return new Response(null, { status: 304, headers: { ETag: tag } })
  const range = rangeOf(request, { tag, size: file.size })
  if (range === 'beyond') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${file.size}` } })
  }
  const content = orNotFound(await storage.open(file.sha256, range ?? undefined))
  const whole = attachment(content, file)
  whole.headers.set('ETag', tag)
  whole.headers.set('Accept-Ranges', 'bytes')
  if (!range) return whole
  whole.headers.set('Content-Length', String(range.end - range.start + 1))
  whole.headers.set('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`)
  return new Response(whole.body, { status: 206, headers: whole.headers })
}

type Whole = { tag: string; size: number }

/** The requested part; null for the whole file. A part of another version than ours becomes the whole file too. */
function rangeOf({ headers }: Request, { tag, size }: Whole): ByteRange | null | 'beyond' {
  const header = headers.get('range')
  if (!header || (headers.get('if-range') ?? tag) !== tag) return null
  const ranges = parseRange(size, header)
  if (ranges === -1) return 'beyond'
  const [only, second] = ranges === -2 || ranges.type !== 'bytes' ? [] : ranges
  return only && !second ? only : null
}

/** A file to be saved, never displayed as a page of ours, so that nothing in it runs. */
export function attachment(content: FileContent, { name, mediaType, size }: Described): Response {
  return new Response(content, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Content-Disposition': disposition(name),
      'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // a file is sent uncompressed, because parts of a compressed file cannot be combined
      'Cache-Control': 'private, no-store, no-transform',
    },
  })
}
