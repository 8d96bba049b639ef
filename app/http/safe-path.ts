/** No page of ours has a longer address, in characters. */
const longest = 2000

/** The path if it is on this site, else `/`. */
export function sameOriginPath(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || asked.length > longest || hasControlOrBackslash(asked)) return '/'
  const base = 'https://here.invalid'
  if (!URL.canParse(asked, base)) return '/'
  const url = new URL(asked, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/'
}

const joinable = /^\/(?:challenges|institutions|host)(?:\/|$)/

/**
 * Where a person goes on after joining: kept with the request and in the mailed link, so only addresses without a secret
 * are allowed; undefined for all others.
 */
export function pathAfterJoining(asked: string | null | undefined): string | undefined {
  const path = sameOriginPath(asked)
  return joinable.test(path) ? path : undefined
}

function hasControlOrBackslash(text: string): boolean {
  return [...text].some(character => character === '\\' || character.charCodeAt(0) < 32)
}
