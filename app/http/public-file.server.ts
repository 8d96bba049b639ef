import { baseHeaders } from './headers.server'

/** A text that programs read, the same for everyone; nothing in it runs in a browser. */
export function publicFile(text: string, mediaType: string): Response {
  return new Response(text, {
    headers: {
      ...baseHeaders(),
      'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'Content-Type': mediaType,
      'Cache-Control': 'no-cache',
    },
  })
}
