import { config } from '#app/config.server'
import { paths } from '#app/paths'

/** The headers of every answer, for the public address of the site. A page and a download set their own policy. */
export function baseHeaders(): Record<string, string> {
  const https = config.origin.startsWith('https:')
  return {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/** Whether other sites may show the answers of this address in a frame, those that the answer names. */
export function isFramed(pathname: string): boolean {
  return pathname.startsWith('/embed/')
}

/** The same for a page in a frame, which sets its own policy: the older header cannot name the sites. */
export function framedHeaders(): Record<string, string> {
  const { 'X-Frame-Options': _, ...headers } = baseHeaders()
  return headers
}

/** The additional headers of every page. `nonce`: of the page's inline scripts, where it has any. */
export function securityHeaders(headers: Headers, nonce: string | undefined): void {
  // live reload uses a socket and inserts its styles into the page
  const live = config.mode === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    `style-src 'self'${live ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    `connect-src 'self'${live ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    // the older directive for browsers that do not know the newer one; those that do ignore it
    `report-uri ${paths.cspReports()}`,
    'report-to csp',
    "frame-ancestors 'none'",
  ].join('; ')
  for (const [name, value] of Object.entries(baseHeaders())) headers.set(name, value)
  headers.set('Content-Security-Policy', policy)
  headers.set('Reporting-Endpoints', `csp="${paths.cspReports()}"`)
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
}
