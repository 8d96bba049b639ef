import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources, type Source } from '#bin/sources'
import { rooms } from './support/rooms'

const sources = readSources('app', 'db', 'bin')
const under = (...folders: string[]) =>
  sources.filter(source => folders.some(folder => source.path.startsWith(folder)))

/** `file → what it must not import`, for every import that breaks the rule. */
function broken(
  files: Source[],
  forbidden: (target: string, file: Source) => boolean,
  types = false,
): string[] {
  return files.flatMap(file =>
    file.imports
      .filter(each => (types || !each.typeOnly) && forbidden(each.target, file))
      .map(each => `${file.path} → ${each.target}`),
  )
}

const roomOf = (path: string) => /^app\/domain\/([^/]+)\//.exec(path)?.[1] ?? ''

test('every room is in the order', () => {
  const found = readdirSync('app/domain').filter(name => !name.startsWith('.'))
  expect(found.filter(name => !rooms.includes(name))).toEqual([])
})

test('catalogues and stylesheets have the names of rooms, and every message key begins with its catalogue', () => {
  const ofAll = ['autosave', 'common', 'uploads']
  const catalogues = readdirSync('app/i18n/en').map(name => name.replace('.ts', ''))
  expect(catalogues.filter(name => !rooms.includes(name) && !ofAll.includes(name))).toEqual([])
  const kit = /^(base|components|data|fonts|forms|index|layout|print|prose|reset|site|specimen|tokens)$/
  const sheets = readdirSync('app/styles').map(name => name.replace('.css', ''))
  expect(sheets.filter(name => !rooms.includes(name) && !kit.test(name))).toEqual([])
  const foreign = readSources('app/i18n/en').flatMap(({ path, text }) => {
    const name = path.slice('app/i18n/en/'.length, -'.ts'.length).replace('-', '_')
    const keys = [...text.matchAll(/^ {2}'([a-z_]+)\./gm)].map(([, first]) => first ?? '')
    return ofAll.includes(name) ? [] : keys.filter(first => first !== name).map(first => `${path}: ${first}`)
  })
  expect(foreign).toEqual([])
})

test('a room imports only rooms before it', () => {
  const later = (target: string, file: Source) =>
    roomOf(target) !== '' && rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file.path))
  expect(broken(under('app/domain/'), later, true)).toEqual([])
})

test('a pure file imports no server file and no framework', () => {
  const pure = under('app/domain/', 'app/text/', 'app/i18n/').filter(file => /^[^.]+\.ts$/.test(file.path))
  const impure = (target: string) =>
    target.includes('.server') || /^(react|@remix-run|drizzle-orm|node:|better-sqlite3|pg)/.test(target)
  expect(broken(pure, impure)).toEqual([])
})

test('the domain knows nothing of requests, addresses of files on disk, or the running process', () => {
  const forbidden = (target: string, file: Source) =>
    /^app\/(routes|runtime|config|root|entry)/.test(target) ||
    (target.startsWith('app/http/') && !file.path.endsWith('.tsx'))
  expect(broken(under('app/domain/'), forbidden)).toEqual([])
})

test('nothing imports from routes but the same route', () => {
  const folder = (path: string) => /^app\/routes\/[^/]+\//.exec(path)?.[0] ?? ''
  const foreign = (target: string, file: Source) =>
    target.startsWith('app/routes/') && folder(target) !== folder(file.path)
  expect(broken(sources, foreign, true)).toEqual([])
})

test('the interface kit could be part of another product', () => {
  const ours = (target: string) => /^(app\/(domain|http|routes|i18n|queue|worker|services)|db)\//.test(target)
  expect(broken(under('app/ui/'), ours, true)).toEqual([])
})

test('the database folder knows nothing of the application but types', () => {
  expect(broken(under('db/'), target => /^(app|bin)\//.test(target))).toEqual([])
})

test('there is no circle of imports', () => {
  const targets = new Map(sources.map(file => [file.path, file.imports.filter(each => !each.typeOnly)]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const { target } of targets.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of targets.keys()) visit(path, [])
  expect(circles).toEqual([])
})

test('no file is longer than 250 lines, but for data, schema and catalogues', () => {
  const data = /^(db\/schema|bin\/demo-world|app\/i18n\/(az|en|ru))\/|specimen/
  const long = [...sources, ...readSources('tests')].filter(file => file.lines > 250 && !data.test(file.path))
  expect(long.map(file => `${file.path}: ${file.lines}`)).toEqual([])
})

test('only the settings read the environment', () => {
  const readers = sources.filter(file => file.text.includes('process.env')).map(file => file.path)
  const allowed = /^(app\/config\.server\.ts|db\/engine\.ts|bin\/\w+\.ts)$/
  expect(readers.filter(path => !allowed.test(path))).toEqual([])
})

test('the queue imports nothing from the worker', () => {
  const back = (target: string) => target.startsWith('app/worker/')
  expect(broken(under('app/queue/', 'app/domain/', 'app/services/'), back, true)).toEqual([])
})

test('every mail is queued by notify()', () => {
  const queueing = under('app/').filter(file => /kind: 'mail(\.account)?',? /.test(file.text))
  const others = queueing.map(file => file.path).filter(path => !path.startsWith('app/queue/'))
  expect(others).toEqual(['app/domain/people/notify.server.ts'])
})

test('the domain reads no clock and no random source', () => {
  const clock = /\bDate\.now\(|new Date\(\)|Math\.random\(/
  expect(
    under('app/domain/')
      .filter(file => clock.test(file.text))
      .map(file => file.path),
  ).toEqual([])
})

test('every loader and action uses a wrapper of app/http', () => {
  // health checks and browser reports need no user; resumable uploads have their own protocol behind
  // app/http/uploads.server.ts
  const own = new Set([
    'app/routes/csp-reports/route.server.ts',
    'app/routes/health/route.server.ts',
    'app/routes/health_.live/route.server.ts',
    'app/routes/health_.ready/route.server.ts',
    'app/routes/uploads.$/route.server.ts',
  ])
  const handlers = under('app/routes/').filter(file => /export const (loader|action)\b/.test(file.text))
  const loose = handlers.filter(
    file =>
      !own.has(file.path) &&
      !/\b(api|pageLoader|formAction|buttonAction|upload|download)\w*\(/.test(file.text),
  )
  expect(loose.map(file => file.path)).toEqual([])
})

test('every route has an address of its own', () => {
  const addresses = readdirSync('app/routes').map(addressOf)
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
})

test('no route is nested in another, so that each page is whole', () => {
  const names = readdirSync('app/routes')
  const nested = names.filter(name => names.some(other => name.startsWith(`${other}.`)))
  expect(nested).toEqual([])
})

/** The URL that Remix gives a route folder; parameters count as equal whatever their name. */
function addressOf(folder: string): string {
  const parts = folder.split('.').filter(part => !part.startsWith('_'))
  return `/${parts.map(part => part.replace(/_$/, '').replace(/^\$.*/, '$')).join('/')}`
}
