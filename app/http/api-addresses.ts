type Readers = 'any site' | 'this site'

/**
 * The addresses for programs: JSON, and problem details for errors (see `api`). Scripts of any site may read the public
 * ones like a visitor: cookies are ignored there. Only our own pages may read the others.
 */
const addresses: { pattern: RegExp; readers: Readers }[] = [
  { pattern: /^\/\.well-known\/meydan-key$/i, readers: 'any site' },
  { pattern: /^\/ledger\/heads$/i, readers: 'any site' },
  { pattern: /^\/challenges\/[^/]+\/ledger$/i, readers: 'any site' },
  { pattern: /^\/challenges\/[^/]+\/results\/bundle$/i, readers: 'any site' },
  {
    pattern: /^\/entries\/[^/]+\/stages\/[^/]+\/versions\/[^/]+\/receipt\/proof$/i,
    readers: 'this site',
  },
]

export function isApi(pathname: string): boolean {
  return readersOf(pathname) !== null
}

/** Decides which answers scripts of other sites may read. */
export function crossOriginHeaders(pathname: string): Record<string, string> {
  return readersOf(pathname) === 'any site' ? { 'Access-Control-Allow-Origin': '*' } : {}
}

function readersOf(pathname: string): Readers | null {
  const path = pathname.replace(/\.data$|\/$/, '')
  return addresses.find(({ pattern }) => pattern.test(path))?.readers ?? null
}
