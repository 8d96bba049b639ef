import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Environment } from '#app/config.server'
import { locales } from '#app/domain/shared/local-text'
import { isApi, otherAddresses } from '#app/http/api-addresses'
import { catalogues } from '#app/i18n/catalogues'
import { fold } from '#app/text/fold'
import { readSources } from '#bin/sources'
import { type Document, readDocument, readDocuments, sectionsOf, tableUnder } from './support/documents'
import { rooms } from './support/rooms'
import { listRoutes } from './support/routes'

const documents = readDocuments()
const records = readdirSync('docs/decisions')
  .filter(name => name !== 'README.md')
  .map(name => `docs/decisions/${name}`)
const document = (path: string) => documents.find(each => each.path === path) ?? readDocument(path)

const Manifest = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})
const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** `document: name` for each name in a document that the check does not find. */
function missing(namesOf: (document: Document) => string[], exists: (name: string) => boolean): string[] {
  return documents.flatMap(each =>
    namesOf(each)
      .filter(name => !exists(name))
      .map(name => `${each.path}: ${name}`),
  )
}

describe('names in documents exist', () => {
  test('every link leads to a file and a section', () => {
    const exists = (link: string) => {
      const [path = '', section] = link.split('#')
      return existsSync(path) && (!section || sectionsOf(document(path)).includes(section))
    }
    expect(missing(({ links }) => links, exists)).toEqual([])
  })

  test('every path is a file or a folder of the project', () => {
    const known = /^(app|bench|bin|db|docs|domain|public|tests)\//
    const short = /^(bin|browser|contracts|db|domain|http|i18n|journeys|services|text|ui|worker)\//
    const isPath = (name: string) =>
      !/[<>…\s]/.test(name) && (known.test(name) || (short.test(name) && /\.\w+$/.test(name)))
    const named = ({ spans, fenced }: Document) => [...spans, ...fenced.flatMap(line => line.split(/\s+/))]
    // the threat tables state at their top that paths may start below app or tests
    const exists = (name: string) => ['', 'app/', 'tests/'].some(root => isFound(root + name))
    expect(missing(each => named(each).filter(isPath), exists)).toEqual([])
  })

  test('every address of the site is a route', () => {
    const patterns = [...listRoutes().map(({ pattern }) => pattern), ...Object.keys(otherAddresses)]
    const isAddress = (name: string) => /^\/[\w.…$-]*(\/[\w.…-]+)*\/?$/.test(name) && name !== '/assets'
    const matches = (address: string, pattern: string) => {
      const [own, other] = [address.replace(/\/$/, '').split('/'), pattern.split('/')]
      return (
        (own.length === other.length || (address.endsWith('/') && own.length < other.length)) &&
        own.every((part, index) => part === other[index] || other[index]?.startsWith(':'))
      )
    }
    const exists = (address: string) => address === '/' || patterns.some(pattern => matches(address, pattern))
    expect(missing(({ spans }) => spans.filter(isAddress), exists)).toEqual([])
  })

  test('every command exists, with its options', () => {
    const commands = ({ spans, fenced }: Document) =>
      [...spans, ...fenced].flatMap(text => text.split(/&&|;/)).map(text => text.trim())
    expect(missing(each => commands(each).filter(isCommand), runs)).toEqual([])
  })

  test('every screenshot is shown in README, and README shows no other', () => {
    const shown = document('README.md').links.filter(link => link.startsWith('docs/screenshots/'))
    expect([...new Set(shown)].sort()).toEqual(
      readdirSync('docs/screenshots').map(name => `docs/screenshots/${name}`),
    )
  })

  test('every document and decision that a comment names exists', () => {
    const sources = readSources('app', 'bench', 'bin', 'db', 'tests')
    const cited = sources.flatMap(({ path, text }) => [
      ...[...text.matchAll(/docs\/[\w/-]+\.md(#[\w-]+)?/g)].map(([link]) => ({ path, link })),
      ...[...text.matchAll(/\bdecision (\d+)\b/g)].map(([, number = '']) => ({
        path,
        link: records.find(name => name.includes(`/${number.padStart(4, '0')}-`)) ?? `decision ${number}`,
      })),
    ])
    const broken = cited.filter(({ link }) => {
      const [path = '', section] = link.split('#')
      return !existsSync(path) || (section !== undefined && !sectionsOf(document(path)).includes(section))
    })
    expect(broken).toEqual([])
  })
})

/** Whether a path, with `*` for any part of a name and `**` for any folders, matches something. */
function isFound(path: string): boolean {
  const [fixed = ''] = path.split(/[^/]*\*/)
  if (fixed === path) return existsSync(path)
  const parts = path.split('**/').map(part => part.replaceAll('.', '\\.').replaceAll('*', '[^/]*'))
  const shape = new RegExp(`^${parts.join('(.*/)?')}$`)
  return readdirSync(fixed, { recursive: true, encoding: 'utf8' }).some(name => shape.test(fixed + name))
}

const program = ['bin/main.ts', 'bin/operator-commands.ts', 'bin/participant-commands.ts']
  .map(path => readFileSync(path, 'utf8'))
  .join('\n')

function isCommand(text: string): boolean {
  return /^(?:\w+=\S+ )*(npm|npx|meydan) /.test(text)
}

/** Whether package.json, the meydan command or an installed package has the command. */
function runs(text: string): boolean {
  const [tool, ...words] = text.replace(/^(?:\w+=\S+ )+/, '').split(/\s+/)
  const [first = '', second = ''] = words
  if (tool === 'npm') {
    if (first === 'run') return second in manifest.scripts
    return first in manifest.scripts || ['audit', 'ci', 'install', 'sbom', 'view'].includes(first)
  }
  if (tool === 'npx' && first !== 'meydan') {
    return existsSync(`node_modules/.bin/${first}`) && (first !== 'tsx' || existsSync(second))
  }
  const [command = '', sub = ''] = tool === 'npx' ? words.slice(1) : words
  const options = [...text.matchAll(/ (--[a-z-]+)/g)].map(([, option = '']) => option)
  const group = ['import', 'export', 'keys'].includes(command)
  const named = group ? [command, sub] : [command]
  return (
    named.every(name => new RegExp(`\\.command\\('${name}\\b`).test(program)) &&
    options.every(option => program.includes(`'${option}`))
  )
}

describe('tables in documents match the project', () => {
  test('docs/dependencies.md names the packages of package.json', () => {
    const named = (heading: string) =>
      tableUnder(document('docs/dependencies.md'), heading)
        .flatMap(([cell = '']) => cell.split(', '))
        .sort()
    const dev = Object.keys(manifest.devDependencies)
    const types = (name: string) => name.startsWith('@types/')
    expect(named('At run time')).toEqual(Object.keys(manifest.dependencies).sort())
    expect(named('For building and testing')).toEqual(
      [...dev.filter(name => !types(name)), '@types/*'].sort(),
    )
  })

  const fixed = ['NODE_ENV', 'MEYDAN_MODE', 'ALLOW_HTTP']
  const defaults = Object.entries(Environment.shape)
    .filter(([name]) => !fixed.includes(name))
    .map(([name, schema]) => [name, String(schema.safeParse(undefined).data ?? '')])
  const settings = defaults.sort()

  test('docs/operating.md lists every setting with its default', () => {
    const rows = tableUnder(document('docs/operating.md'), 'Settings').map(([name = '', value = '']) => [
      name.replaceAll('`', ''),
      value.replaceAll('`', ''),
    ])
    expect(rows.sort()).toEqual(settings)
  })

  test('.env.example lists every setting, and those with a default by their default', () => {
    const text = readFileSync('.env.example', 'utf8')
    const lines = new Map(
      [...text.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
    )
    expect([...lines.keys()].sort()).toEqual(settings.map(([name = '']) => name))
    const examples = /^(?:ORIGIN|SMTP_URL|MAIL_FROM|SIGNING_KEY|TRUSTED_KEYS|CLAMD_ADDRESS|METRICS_ADDRESS)$/
    const wrong = settings.filter(([name = '', value]) => !examples.test(name) && lines.get(name) !== value)
    expect(wrong).toEqual([])
  })

  test('CONTRIBUTING.md lists the rooms in the order in which they import each other', () => {
    const rows = tableUnder(document('CONTRIBUTING.md'), 'Rooms').map(([name = '']) => name)
    expect(rows).toEqual(rooms.map(room => `\`${room}\``))
  })

  const braced = (address: string) => `\`${address.replace(/:(\w+)/g, '{$1}')}\``

  test('docs/api.md lists every address of the API', () => {
    const addresses = listRoutes()
      .map(({ pattern }) => pattern)
      .filter(pattern => isApi(pattern) && !pattern.endsWith('/*'))
    const rows = tableUnder(document('docs/api.md'), 'Addresses').map(([address = '']) => address)
    expect(rows.sort()).toEqual(addresses.map(braced).sort())
  })

  test('docs/api.md lists the other addresses of the same answers', () => {
    const rows = tableUnder(document('docs/api.md'), 'Other addresses')
    expect(rows).toEqual(Object.entries(otherAddresses).map(pair => pair.map(braced)))
  })

  test('the index of decisions lists every record by its title', () => {
    const rows = tableUnder(document('docs/decisions/README.md'), 'Decisions')
    const titles = records.sort().map(path => {
      const name = path.slice('docs/decisions/'.length)
      const [, number, title] = /^# (\d+)\. (.*)$/m.exec(document(path).text) ?? []
      expect(name.startsWith(`${number?.padStart(4, '0')}-`), `${name} has the number of its title`).toBe(
        true,
      )
      return [`[${number}](${name})`, title]
    })
    expect(rows).toEqual(titles)
  })
})

describe('the glossary', () => {
  const glossary = document('docs/glossary.md')
  const terms = ['People', 'Challenges', 'Taking part', 'Judging and deciding'].flatMap(heading =>
    tableUnder(glossary, heading).map(([en = '', az = '', ru = '']) => ({ en, az, ru })),
  )

  test.each(locales)('has terms that the messages in %s use', locale => {
    // hosts read "who may take part" where the code says eligibility: a term of the glossary may be the name in a key
    const keys = locale === 'en' ? Object.keys(catalogues.en).map(key => key.replace(/[._]/g, ' ')) : []
    const text = [...Object.values(catalogues[locale]), ...keys].map(fold).join('\n')
    const unused = terms
      .flatMap(term => term[locale].split(/[,;] /))
      .filter(word => word !== '' && !formOf(word).test(text))
    expect(unused).toEqual([])
  })

  test('names in the code are exported by the file beside them', () => {
    const rows = tableUnder(glossary, 'In the code')
    const broken = rows.filter(([, , where = '']) => {
      const [, names = '', path = ''] = /^(?:(.*) in )?`([^`]+)`$/.exec(where) ?? []
      if (path.endsWith('/')) return !existsSync(path)
      const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
      const exported = [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name)
      const isExported = (name = '') => new RegExp(`^export .*\\b${name}\\b`, 'm').test(text)
      return text === '' || !exported.every(isExported)
    })
    expect(broken).toEqual([])
  })
})

/** The word with any ending: its infinitive ending and the last third of a longer word may differ. */
function formOf(term: string): RegExp {
  const stems = fold(term)
    .split(' ')
    .map(word => word.replace(/m[ae][kq]$|ться?$/, ''))
    .map(word => (word.length > 4 ? word.slice(0, Math.ceil(word.length * 0.65)) : word))
  return new RegExp(`(?<!\\p{L})${stems.join('\\p{L}* ')}`, 'u')
}
