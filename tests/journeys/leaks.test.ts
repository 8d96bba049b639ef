import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  allSecrets,
  type Moment,
  mayMeet,
  moments,
  type Role,
  roles,
  type Secret,
  secretsIn,
} from '#tests/support/disclosure'
import { paramsOf } from '#tests/support/params'
import { fillPattern, listRoutes } from '#tests/support/routes'
import type { SecretWorld } from '#tests/support/secret-world'
import { instants, secrets } from '#tests/support/secrets'
import { startServer, type TestServer } from '#tests/support/server'

/** The mails that would have been sent stand open to everyone, and only in the workshop. */
const workshop = ['outbox', 'design']
const routes = listRoutes().filter(({ reads, folder }) => reads && !workshop.includes(folder))

describe.each(['sqlite', 'postgres'] as const)('on %s', { timeout: 120_000 }, engine => {
  let server: TestServer
  let world: SecretWorld
  beforeAll(async () => {
    server = await startServer(engine)
    vi.stubEnv('DATABASE_URL', server.databaseUrl)
    vi.resetModules()
    const { buildSecretWorld } = await import('#tests/support/secret-world')
    world = await buildSecretWorld(server)
  }, 60_000)
  afterAll(async () => {
    await world.close()
    await server.stop()
    vi.unstubAllEnvs()
  })

  test('nobody meets a secret before its time, by any address; and each is met by those who may', async () => {
    const met = new Set<Secret>()
    const leaks = new Set<string>()
    await crawl(visitsOf(world, engine), async visit => {
      const { address, role, moment } = visit
      const { status, body } = await ask({ server, world }, visit)
      if (status >= 500) leaks.add(`${status} ${address.shape} as ${role}, ${moment}`)
      for (const secret of secretsIn(body)) {
        met.add(secret)
        if (!mayMeet(secret, role, moment)) leaks.add(`${secret}: ${address.shape} to ${role}, ${moment}`)
      }
    })
    expect([...leaks].sort()).toEqual([])
    expect([...met].sort()).toEqual([...allSecrets].sort())
  })
})

type Moments = readonly Moment[]
type Address = { path: string; shape: string; moments: Moments; roles: readonly Role[] }

/** The law is the same for both databases; the second is asked at the moments that hide most and least. */
const momentsOn = { sqlite: moments, postgres: ['closing', 'sealed', 'out'] } satisfies Record<
  string,
  Moments
>
const strangers: readonly Role[] = ['visitor', 'other', 'unassigned']

/** Every address with the world's own ids: its data for everyone at every moment, the page itself for strangers. */
function addressesOf(world: SecretWorld, always: Moments): Address[] {
  const pages = routes.flatMap(route =>
    paramsOf(route, world).flatMap((params): Address[] => {
      const path = fillPattern(route.pattern, params)
      const shape = route.pattern.replace(':section', params.section ?? '')
      if (!route.page) return [{ path, shape, moments: always, roles }]
      const data = path === '/' ? '/_root.data' : `${path}.data`
      return [
        { path, shape, moments: ['sealed'], roles: strangers },
        { path: data, shape: `${shape}.data`, moments: params.section ? ['sealed'] : always, roles },
      ]
    }),
  )
  const words = [secrets.unpublishedTitle, secrets.team, secrets.statement, secrets.brief, secrets.title]
  const searches = words.map(word => `/challenges.data?q=${word}`)
  return [...pages, ...searches.map(path => ({ path, shape: path, moments: always, roles }))]
}

async function ask({ server, world }: { server: TestServer; world: SecretWorld }, visit: Visit) {
  const { address, role, moment } = visit
  const headers = {
    cookie: world.cookies[role] ?? '',
    'accept-language': 'en',
    'x-test-now': instants[moment].toISOString(),
  }
  const response = await fetch(server.origin + address.path, { headers, redirect: 'manual' })
  // what they gave themselves, such as a name in the header or a word they looked for, is told to nobody
  const own = [
    role === 'own' ? secrets.member : '',
    role === 'assigned' ? secrets.judge : '',
    searched(address),
  ]
  const body = [...own.filter(Boolean), address.path].reduce(
    (text, word) => text.replaceAll(word, ''),
    await response.text(),
  )
  return { status: response.status, body }
}

function searched({ path }: Address): string {
  return new URL(path, 'http://here').searchParams.get('q') ?? ''
}

type Visit = { address: Address; role: Role; moment: Moment }

function visitsOf(world: SecretWorld, engine: 'sqlite' | 'postgres'): Visit[] {
  return addressesOf(world, momentsOn[engine]).flatMap(address =>
    address.roles.flatMap(role => address.moments.map(moment => ({ address, role, moment }))),
  )
}

/** Eight at a time. */
async function crawl(visits: Visit[], pay: (visit: Visit) => Promise<void>): Promise<void> {
  const lane = async () => {
    for (let next = visits.pop(); next; next = visits.pop()) await pay(next)
  }
  await Promise.all(Array.from({ length: 8 }, lane))
}
