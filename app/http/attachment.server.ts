import type { FileContent } from '#app/services/storage.server'

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

/** RFC 6266: the name in plain letters for old programs, and in full, as RFC 8187 encodes it, for the others. */
export function disposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(name).replace(
    /['()*!]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
