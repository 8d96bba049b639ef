import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Plugin } from 'vite'
import { isLocale, type Locale, locales } from '../app/domain/shared/local-text'
import { az } from '../app/i18n/az'
import { en } from '../app/i18n/messages'
import { ru } from '../app/i18n/ru'
import { messageKeysOfPages } from './message-keys'

const catalogues: Record<Locale, Readonly<Record<string, string>>> = { az, en, ru }
const wholeCatalogue: Record<Locale, string> = { az: 'az/index', en: 'messages', ru: 'ru/index' }
const virtual = 'page-messages:'
const browserRoute = /\/app\/(root|routes\/(.+)\/route)\.tsx\?__remix-build-client-route$/
const loader = '/app/i18n/page-messages.ts'

/**
 * The messages of the browser: the module of each route loads those that this page can show, in the reader's language,
 * and is complete only with them. They are parsed when they are built, so that the browser needs no parser. In
 * development the frame loads whole catalogues.
 */
export function pageMessages(buildDirectory: string): Plugin {
  let [built, last] = [false, false]
  let known: ReturnType<typeof messageKeysOfPages> | undefined
  const keysOf = (route: string) => {
    known ??= messageKeysOfPages(Object.keys(en))
    return route === 'root' ? known.frame : (known.pages.get(route) ?? [])
  }
  return {
    name: 'page-messages',
    configResolved({ command, build }) {
      built = command === 'build'
      last = built && Boolean(build.ssr)
    },
    resolveId: {
      order: 'pre',
      handler(id, _importer, { ssr }) {
        if (id.startsWith(virtual)) return `\0${id}`
        // the browser gets parsed messages only
        const parser = built && !ssr && id === '@formatjs/icu-messageformat-parser'
        return parser ? this.resolve(`${id}/no-parser.js`, _importer) : null
      },
    },
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return null
      const [locale = '', route = ''] = id.slice(virtual.length + 1).split('/')
      if (!isLocale(locale)) return null
      if (!built) return `export { ${locale} as default } from '/app/i18n/${wholeCatalogue[locale]}.ts'`
      const texts = keysOf(route).map(key => [key, readable(catalogues[locale][key] ?? '', locale)])
      return `export default ${JSON.stringify(Object.fromEntries(texts))}`
    },
    transform: {
      order: 'post',
      handler(code, id, options) {
        const [, name = '', folder = name] = browserRoute.exec(id) ?? []
        if (options?.ssr || folder === '' || (built ? keysOf(folder).length === 0 : name !== 'root'))
          return null
        const modules = locales.map(
          locale => `${locale}: () => import(${JSON.stringify(`${virtual}${locale}/${folder}`)})`,
        )
        return {
          code: `import { loadMessages } from ${JSON.stringify(loader)}\n${code}\nawait loadMessages({ ${modules} })\n`,
          map: null,
        }
      },
    },
    closeBundle() {
      if (!last) return
      const { frame, pages } = messageKeysOfPages(Object.keys(en))
      const file = join(buildDirectory, 'server', 'message-keys.json')
      writeFileSync(file, JSON.stringify({ frame, pages: Object.fromEntries(pages) }))
    },
  }
}

/** A message as the browser gets it: a text, or the parts of one with placeholders. */
export function readable(message: string, locale: string) {
  if (!message.includes('{') && !message.includes("'")) return message
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst()
}
