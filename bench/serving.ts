import { execFile, fork } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { must } from '#tests/support/must'
import { serveOver } from '#tests/support/served'
import { startAnchor } from './anchors/start'
import type { Load, Loaded } from './load'
import type { OwnPage } from './serving-world'

/**
 * Requests a second of the pages for visitors, kept and rendered anew, and of signed-in people, beside two anchors in the
 * same run: a bare `node:http` server that answers 20 kB, and a plain Remix page with 100 rows. SQLite. Needs a build.
 *
 *     npm run build && npm run bench [-- part of a name]
 */
const [only = ''] = process.argv.slice(2)
const rounds = 3
const run = promisify(execFile)
const after = '2026-06-23T08:00:00.000Z'
const visitor = { 'accept-language': 'en', 'accept-encoding': 'br', 'x-test-now': after }
const pages = {
  home: '/',
  list: '/challenges',
  challenge: '/challenges/c',
  leaderboard: '/challenges/c/leaderboard',
  result: '/challenges/c/results',
}

type Target = { name: string } & Pick<Load, 'port' | 'path' | 'headers' | 'status'> & { anew?: boolean }

const loader = fork('bench/load.ts', { execArgv: ['--import', 'tsx'] })
loader.once('exit', code => process.exit(code ?? 1))

function measure(target: Target, round: number, connections: number): Promise<Loaded> {
  const { name: _name, anew, ...request } = target
  const cookies = anew ? zoneCookies(round) : undefined
  const load: Load = { ...request, milliseconds: connections > 1 ? 1_200 : 500, connections, cookies }
  return new Promise(resolve => {
    loader.once('message', (loaded: Loaded) => resolve(loaded))
    loader.send(load)
  })
}

/** Every time zone in every theme, in another language each round: as many different pages of one address. */
function zoneCookies(round: number): string[] {
  const locale = ['en', 'ru', 'az'][round % 3]
  const zones = Intl.supportedValuesOf('timeZone').map(encodeURIComponent)
  return ['light', 'dark', 'system'].flatMap(theme =>
    zones.map(zone => `theme=${theme}; zone=${zone}; locale=${locale}`),
  )
}

async function findEtag(origin: string, path: string): Promise<string> {
  return must((await fetch(origin + path, { headers: visitor })).headers.get('etag'))
}

/** The script nearest to the 20 kB of the bare server. */
async function findScript(origin: string): Promise<string> {
  const folder = `${process.env.BUILD_DIR ?? 'build'}/client/assets`
  const [nearest] = readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .map(name => ({ name, off: Math.abs(statSync(join(folder, name)).size - 20_000) }))
    .sort((one, other) => one.off - other.off)
  const path = `/assets/${must(nearest).name}`
  await fetch(origin + path)
  return path
}

const folder = mkdtempSync(join(tmpdir(), 'meydan-serving-'))
const databaseUrl = `file:${join(folder, 'm.db')}`
const dataDir = join(folder, 'data')
const { stdout } = await run('node', ['--import', 'tsx', 'bench/serving-world.ts', '100', '10'], {
  env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
})
const own: OwnPage[] = JSON.parse(stdout)
const anchors = [
  await startAnchor('bench/anchors/bare.ts'),
  await startAnchor('bench/anchors/remix-page.tsx'),
]
const [bare, plain] = anchors
const { origin, stop } = await serveOver({ databaseUrl, dataDir })
try {
  const port = Number(new URL(origin).port)
  const etag = await findEtag(origin, pages.result)
  const script = await findScript(origin)
  const ours = { port, headers: visitor, status: 200 }
  const all: Target[] = [
    { name: 'bare node:http, 20 kB', port: must(bare).port, path: '/', headers: {}, status: 200 },
    { name: 'plain Remix page, 100 rows', port: must(plain).port, path: '/', headers: {}, status: 200 },
    ...Object.entries(pages).map(([name, path]) => ({ ...ours, name, path })),
    {
      ...ours,
      name: 'result, 304',
      path: pages.result,
      headers: { ...visitor, 'if-none-match': etag },
      status: 304,
    },
    { ...ours, name: 'script, 20 kB', path: script, headers: {} },
    ...Object.entries(pages).map(([name, path]) => ({
      ...ours,
      name: `${name}, rendered`,
      path,
      anew: true,
    })),
    ...own.map(({ name, path, cookie, at }) => ({
      ...ours,
      name: `${name}, signed in`,
      path,
      headers: { ...visitor, 'x-test-now': at, cookie },
    })),
  ]
  // the anchors always
  const targets = all.filter(({ name }, place) => place < anchors.length || name.includes(only))
  const measured = new Map<string, Loaded[]>(targets.map(({ name }) => [name, []]))
  // in turn, so that other work on the machine meets all of them
  for (let round = 0; round < rounds; round++)
    for (const target of targets) measured.get(target.name)?.push(await measure(target, round, 16))
  // the best round: other work on the machine only takes away
  const perSecond = (name: string) => Math.max(...must(measured.get(name)).map(each => each.perSecond))
  const [first, second] = targets.map(({ name }) => perSecond(name))
  console.log('| | requests/s | × bare | × plain Remix page | kB | p50, one connection |')
  console.log('|---|---|---|---|---|---|')
  for (const target of targets) {
    const rate = perSecond(target.name)
    const alone = target.anew ? null : await measure(target, 0, 1)
    const kilobytes = must(measured.get(target.name)?.[0]).bytes / 1000
    const wait = alone ? `${alone.p50.toFixed(2)} ms` : ''
    const ratios = [(rate / must(first)).toFixed(3), (rate / must(second)).toFixed(2)]
    console.log(`| ${[target.name, rate.toFixed(0), ...ratios, kilobytes.toFixed(1), wait].join(' | ')} |`)
  }
} finally {
  stop()
  for (const anchor of anchors) anchor.stop()
  loader.removeAllListeners('exit')
  loader.kill()
  rmSync(folder, { recursive: true, force: true })
}
