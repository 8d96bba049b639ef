import { isPrivate } from './private-areas'

/** Whether programs are answered here: with JSON, and with problem details when something is wrong (see `api`). */
export function isApi(pathname: string): boolean {
  return /^\/api(?:\/|$)/i.test(pathname)
}

/** Whether programs may send something here; every other address for programs is only read. */
export function takesFromPrograms(pathname: string): boolean {
  return /^\/api\/v1\/me\/challenges\/[^/]+\/attempts\/?$/i.test(pathname)
}

/**
 * Decides which answers scripts of other sites may read: those of every API address that a visitor may ask, like a visitor:
 * cookies are ignored there. Only our own pages may read the others.
 */
export function crossOriginHeaders(pathname: string): Record<string, string> {
  return isApi(pathname) && !isPrivate(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {}
}

/**
 * Addresses that answer what an API address answers. The first four are from the time before version 1: printed texts and
 * stored links have them, and a script that does not follow redirects would save an empty file. The last is well known.
 */
export const otherAddresses = {
  '/ledger/heads': '/api/v1/ledger-heads',
  '/challenges/:slug/ledger': '/api/v1/challenges/:slug/ledger',
  '/challenges/:slug/results/bundle': '/api/v1/challenges/:slug/result',
  '/entries/:entryId/stages/:stageId/versions/:number/receipt/proof':
    '/api/v1/entries/:entryId/stages/:stageId/versions/:number/receipt',
  '/.well-known/meydan-key': '/api/v1/keys',
}

/** The API address whose answer belongs to this other address, or null. */
export function apiAddressOf(pathname: string): string | null {
  const parts = pathname.replace(/\/$/, '').split('/')
  for (const [other, address] of Object.entries(otherAddresses)) {
    const names = other.split('/')
    if (names.length !== parts.length || !names.every((name, index) => fits(name, parts[index]))) continue
    return address.replace(/:\w+/g, name => parts[names.indexOf(name)] ?? '')
  }
  return null
}

function fits(name: string, part = ''): boolean {
  return name.startsWith(':') ? /^[\w.~%-]+$/.test(part) : name === part.toLowerCase()
}
