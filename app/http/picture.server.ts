import { orNotFound } from '#app/domain/shared/refusal'
import type { Storage } from '#app/services/storage.server'

type Picture = { mediaType: string; size: number; sha256: string; isPublic: boolean }

/**
 * Sends a picture that pages show. Its address contains the hash of its content, so a public one is kept by browsers for
 * good; of one that is not public yet nothing is kept. The caller checks access.
 */
export async function sendPicture(request: Request, storage: Storage, picture: Picture): Promise<Response> {
  const headers = new Headers({
    ETag: `"${picture.sha256}"`,
    'Cache-Control': picture.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
  })
  const known = (request.headers.get('if-none-match') ?? '').split(',').map(each => each.trim())
  if (known.includes(`"${picture.sha256}"`)) return new Response(null, { status: 304, headers })
  const content = orNotFound(await storage.open(picture.sha256))
  headers.set('Content-Type', picture.mediaType)
  headers.set('Content-Length', String(picture.size))
  return new Response(content, { headers })
}
