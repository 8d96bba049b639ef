import { config } from '#app/config.server'

/** The headers that every page carries. */
export function securityHeaders(headers: Headers, nonce: string): void {
  const devSocket = config.mode === 'development' ? ' ws:' : ''
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${devSocket}`,
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  headers.set('Content-Security-Policy', policy)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  if (config.origin.startsWith('https:')) headers.set('Strict-Transport-Security', 'max-age=31536000')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
}
