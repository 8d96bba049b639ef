import { readFileSync } from 'node:fs'
import { config } from '#app/config.server'
import type { Locale } from '#app/domain/shared/local-text'
import { catalogues } from './catalogues'
import { type Held, isMessageKey } from './translate'

/**
 * The messages from which a page is rendered that the browser continues. In tests only those that the browser loads for
 * these routes: a page that shows another one fails in every test that opens it.
 */
export function messagesOfPage(locale: Locale, routeIds: readonly string[]): Held {
  if (config.mode !== 'test') return catalogues[locale]
  const name = `${locale} ${routeIds.join(' ')}`
  const known = held.get(name) ?? pick(locale, routeIds)
  held.set(name, known)
  return known
}

const held = new Map<string, Held>()
let keys: { frame: string[]; pages: Record<string, string[]> } | undefined

function pick(locale: Locale, routeIds: readonly string[]): Held {
  keys ??= JSON.parse(readFileSync(new URL('message-keys.json', import.meta.url), 'utf8'))
  const own = routeIds.flatMap(id => keys?.pages[id.replace(/^routes\//, '')] ?? [])
  const all = catalogues[locale]
  const picked = [...(keys?.frame ?? []), ...own].flatMap(key =>
    isMessageKey(key, all) ? [[key, all[key]]] : [],
  )
  return Object.fromEntries(picked)
}
