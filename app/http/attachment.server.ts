import parseRange from 'range-parser'
import { orNotFound } from '#app/domain/shared/refusal'
import type { ByteRange, FileContent, Storage } from '#app/services/storage.server'
import { disposition } from './disposition'

type Described = { name: string; mediaType: string; size: number }
type KeptFile = Described & { sha256: string }

/**
 * A kept file as an attachment: whole (200), the part that is asked for (206, 416), or that it has not changed (304).
 * A list of several parts is answered with the whole file. Who may have it is asked before.
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

/** The one part that is asked for; null for the whole. A part of another version than ours is the whole as well. */
function rangeOf({ headers }: Request, { tag, size }: Whole): ByteRange | null | 'beyond' {
  const asked = headers.get('range')
  if (!asked || (headers.get('if-range') ?? tag) !== tag) return null
  const ranges = parseRange(size, asked)
  if (ranges === -1) return 'beyond'
  const [only, second] = ranges === -2 || ranges.type !== 'bytes' ? [] : ranges
  return only && !second ? only : null
}

/** A file to be saved, never opened as a page of ours: whatever is in it, nothing in it runs. */
export function attachment(content: FileContent, { name, mediaType, size }: Described): Response {
  return new Response(content, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Content-Disposition': disposition(name),
      'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // a file is sent as it is: packed on the way, parts of it could not be put together
      'Cache-Control': 'private, no-store, no-transform',
    },
  })
}
