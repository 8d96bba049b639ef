/** No page of ours has a longer address, in characters. */
const longest = 2000

/** The path if it is on this site, else `/`. */
export function sameOriginPath(requested: string | null | undefined): string {
  if (!requested?.startsWith('/') || requested.length > longest || hasControlOrBackslash(requested))
    return '/'
  const base = 'https://here.invalid'
  if (!URL.canParse(requested, base)) return '/'
  const url = new URL(requested, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/'
}

const joinable = /^\/(?:challenges|institutions|host)(?:\/|$)/

/**
 * Where a person goes on after joining: kept with the request and in the mailed link, so only addresses without a secret
 * are allowed; undefined for all others.
 */
export function pathAfterJoining(requested: string | null | undefined): string | undefined {
  const path = sameOriginPath(requested)
  return joinable.test(path) ? path : undefined
}

function hasControlOrBackslash(text: string): boolean {
  return [...text].some(character => character === '\\' || character.charCodeAt(0) < 32)
}
