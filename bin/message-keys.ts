import { readSources, type Source } from './sources'

/** The keys of the messages that a text of code names: quoted ones, and all that begin as a template does. */
export function keysNamedIn(code: string, keys: readonly string[]): string[] {
  const prefixes = [...code.matchAll(/[`']([a-z_]+(?:\.[a-z_]+)*[._])\$\{/g)].map(match => match[1] ?? '')
  // from every apostrophe to the next: searching megabytes of code for each key takes seconds
  const quoted = new Set([...code.matchAll(/'(?=([^'\n]+)')/g)].map(match => match[1]))
  return keys.filter(key => quoted.has(key) || prefixes.some(prefix => key.startsWith(prefix)))
}

/**
 * The keys of the messages that each page can show: those that its modules name, in the browser and on the server, which
 * sends reasons as keys. `frame` has those of every page, and `pages` the others by the folder of the route.
 */
export function messageKeysOfPages(all: readonly string[]): {
  frame: string[]
  pages: Map<string, string[]>
} {
  const keys = all.filter(key => !key.includes('.mail.'))
  const sources = new Map(readSources('app', 'db').map(source => [source.path, source]))
  const named = new Map<string, string[]>()
  const keysOf = (path: string) => {
    const known = named.get(path) ?? keysNamedIn(codeOf(sources.get(path)), keys)
    named.set(path, known)
    return known
  }
  const shownBy = (...paths: string[]) => new Set([...loadedBy(paths, sources)].flatMap(keysOf))
  const frame = shownBy('app/root.tsx', 'app/entry.client.tsx')
  const routes = [...sources.keys()].flatMap(path => /^app\/routes\/(.+)\/route\.tsx$/.exec(path)?.[1] ?? [])
  const pages = routes.map(route => {
    const own = [...shownBy(`app/routes/${route}/route.tsx`)].filter(key => !frame.has(key))
    return [route, own.sort()] as const
  })
  return { frame: [...frame].sort(), pages: new Map(pages) }
}

/** A catalogue names all of its messages, and shows none. */
function codeOf(source: Source | undefined): string {
  return source && !/^app\/i18n\/(?:az|en|ru)\//.test(source.path) ? source.text : ''
}

/** The files that are loaded with these, at once or later. */
function loadedBy(paths: readonly string[], sources: ReadonlyMap<string, Source>): Set<string> {
  const loaded = new Set<string>()
  const open = [...paths]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const source = sources.get(path)
    if (!source || loaded.has(path)) continue
    loaded.add(path)
    open.push(...source.imports.flatMap(({ target, typeOnly }) => (typeOnly ? [] : target)), ...source.later)
  }
  return loaded
}
