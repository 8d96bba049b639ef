export const mostSites = 20

/** Characters that a policy of a page can contain: anything else could add another directive. */
const site = /^https:\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?$/

/**
 * The origins that a host has typed, one on each line, in their usual spelling and each once; `refused`: the first line that
 * is none. `https://*.example.az` is every site below `example.az`.
 */
export function readSites(text: string): { sites: string[]; refused: string | null } {
  const lines = text.split(/\s+/).filter(line => line !== '')
  const read = lines.map(line => ({ line, origin: originOf(line) }))
  const refused = read.find(({ origin }) => origin === null)?.line ?? null
  return { sites: [...new Set(read.flatMap(({ origin }) => origin ?? []))], refused }
}

function originOf(line: string): string | null {
  const wild = line.replace('https://*.', 'https://')
  if (!URL.canParse(wild)) return null
  const { origin, pathname, search } = new URL(wild)
  const whole = wild === line ? origin : origin.replace('https://', 'https://*.')
  return pathname === '/' && search === '' && site.test(whole) ? whole : null
}

/** The pages that may show a frame: those of this site, and those of the sites that the institution allows. */
export function frameAncestors(sites: readonly string[] | null): string {
  return ["frame-ancestors 'self'", ...(sites ?? [])].join(' ')
}
