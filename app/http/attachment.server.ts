import type { FileContent } from '#app/services/storage.server'
import { disposition } from './disposition'

type Described = { name: string; mediaType: string; size: number }

/** A file to be saved, never opened as a page of ours: whatever is in it, nothing in it runs. */
export function attachment(content: FileContent, { name, mediaType, size }: Described): Response {
  return new Response(content, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Content-Disposition': disposition(name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  })
}
