import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Asking, ask, inLanes } from '#tests/support/asking'
import type { Role } from '#tests/support/disclosure'
import { type Sample, sampleForms, sectionFields } from '#tests/support/forms'
import { paramsOf } from '#tests/support/params'
import { fillPattern, listRoutes } from '#tests/support/routes'
import type { SecretWorld } from '#tests/support/secret-world'
import { instants } from '#tests/support/secrets'
import { startServer, type TestServer } from '#tests/support/server'

/** Uploads speak a protocol of their own, and have tests of their own. */
// uploads and reports of browsers are no forms: tests of their own send them
const acts = listRoutes().filter(({ acts, folder }) => acts && !['uploads.$', 'csp-reports'].includes(folder))

describe.each(['sqlite', 'postgres'] as const)('on %s', { timeout: 300_000 }, engine => {
  let server: TestServer
  let world: SecretWorld
  let unchanged: () => Promise<void>
  beforeAll(async () => {
    server = await startServer(engine)
    vi.stubEnv('DATABASE_URL', server.databaseUrl)
    vi.resetModules()
    const { buildSecretWorld } = await import('#tests/support/secret-world')
    const { fingerprints, jobsDone } = await import('#tests/support/rows')
    world = await buildSecretWorld(server)
    await jobsDone(world.database)
    const before = await fingerprints(world.database)
    unchanged = async () => expect(await fingerprints(world.database)).toEqual(before)
  }, 60_000)
  afterAll(async () => {
    await world.close()
    await server.stop()
    vi.unstubAllEnvs()
  })

  const send = (post: Post, asking: Partial<Asking> = {}) =>
    ask(server, world, {
      path: post.path,
      method: 'POST',
      as: post.sample.as,
      now: instants.closing,
      body: bodyOf(post),
      ...asking,
    })

  /** Sends every form in the given way, and says which answers were not as expected. */
  async function surprises(posts: Post[], asking: Partial<Asking>, expected: (answer: Answer) => boolean) {
    const found: string[] = []
    await inLanes(posts, async post => {
      const answer = await send(post, asking)
      if (!expected(answer)) found.push(`${answer.status} ${answer.headers.get('location')} ${post.pattern}`)
    })
    return found.sort()
  }

  test('every form has a sample here, and no sample is for a form that is gone', () => {
    const folders = acts.map(({ folder }) => folder).sort()
    expect(Object.keys(sampleForms(world)).sort()).toEqual(folders)
  })

  test('a form from another site is refused by every address, and changes nothing', async () => {
    const posts = postsOf(world)
    const refused = ({ status }: Answer) => status === 403 || status === 400
    const crossSite = { headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' } }
    const oldBrowser = { headers: { 'sec-fetch-site': '', origin: 'https://evil.example' } }
    const sibling = { headers: { 'sec-fetch-site': 'same-site', origin: 'http://evil.localhost' } }
    for (const asking of [crossSite, oldBrowser, sibling])
      expect(await surprises(posts, asking, refused)).toEqual([])
    await unchanged()
  })

  test('a visitor is asked to sign in or finds nothing, and changes nothing', async () => {
    const posts = postsOf(world).filter(({ sample }) => sample.as !== 'visitor')
    const expected = ({ status, headers }: Answer) =>
      status === 401 ||
      status === 404 ||
      (status === 302 && headers.get('location')?.startsWith('/sign-in') === true)
    expect(await surprises(posts, { as: 'visitor' }, expected)).toEqual([])
    await unchanged()
  })

  test.each<Role>(['other', 'otherHost', 'unassigned', 'own'])(
    'to %s, whatever belongs to others is not there, and stays as it is',
    async role => {
      const theirs = ({ sample, pattern }: Post) =>
        sample.as !== 'visitor' && sample.as !== role && !sample.open && !pattern.endsWith('/entry')
      const posts = postsOf(world).filter(theirs)
      for (const now of [instants.closing, instants.closed])
        expect(await surprises(posts, { as: role, now }, ({ status }) => status === 404)).toEqual([])
      await unchanged()
    },
  )

  test('a field that no form has is refused by every address, and changes nothing', async () => {
    const posts = postsOf(world).filter(({ sample }) => !sample.loose)
    for (const extra of ['state', 'staffSince']) {
      const told: string[] = []
      await inLanes(posts, async post => {
        const body = bodyOf({ ...post, fields: { ...post.fields, [extra]: '1' } })
        const answer = await send(post, { path: `${post.path}.data`, body })
        if (!/form\.(unexpected|required)/.test(answer.body + flashes(answer)))
          told.push(`${answer.status} ${post.pattern}`)
      })
      expect(told.sort()).toEqual([])
    }
    await unchanged()
  })

  test('whatever is typed into a field, the answer is never an error of ours', async () => {
    const broken: string[] = []
    const tries = hostilePosts(world, hostileValues[engine])
    await inLanes(tries, async post => {
      const now = post.sample.as === 'assigned' ? instants.closed : instants.closing
      const answer = await send(post, { now })
      if (answer.status >= 500 || /\bat \w.*\.[jt]s:\d+/.test(answer.body))
        broken.push(`${answer.status} ${post.pattern} ${JSON.stringify(post.fields).slice(0, 120)}`)
    })
    expect(broken.sort()).toEqual([])
    for (const path of [
      '/',
      '/challenges',
      '/institutions',
      '/host',
      `/host/challenges/${world.draft.challengeId}`,
      '/me',
      '/me/entries',
    ]) {
      const answer = await ask(server, world, { path, as: 'host', now: instants.out })
      expect([path, answer.status]).toEqual([path, 200])
    }
  })
})

type Answer = Awaited<ReturnType<typeof ask>>
type Post = { path: string; pattern: string; sample: Sample; fields: Record<string, string> }

function postsOf(world: SecretWorld): Post[] {
  const samples = sampleForms(world)
  return acts.flatMap(route => {
    const sample = samples[route.folder]
    if (!sample) throw new Error(`no sample form for ${route.folder}`)
    const params = paramsOf(route, world).filter(each => each.section !== 'files')
    return params.map(each => ({
      path: fillPattern(route.pattern, each),
      pattern: route.pattern,
      sample,
      fields: each.section ? { version: '1', ...sectionFields[each.section] } : sample.fields,
    }))
  })
}

function bodyOf({ fields, sample }: Post): URLSearchParams | FormData {
  if (!sample.file) return new URLSearchParams(fields)
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append(sample.file, new File(['one,two'], 'a.csv', { type: 'text/csv' }))
  return body
}

const wild = 'wild \u0000\u0001\u001b\u202e\u2066😀 مرحبا \ufeff\uffff \ud800'

/** PostgreSQL is the stricter of the two: what it takes, SQLite takes. */
const hostileValues = {
  postgres: [wild, '-1', '99999999999999999999', '0000-01-01T00:00', '9999-12-31T23:59'],
  sqlite: [wild],
}

/** Each form with one field at a time holding something that no one would type, and once a megabyte. */
function hostilePosts(world: SecretWorld, values: string[]): Post[] {
  const { challengeId } = world.challenge
  const posts = postsOf(world).filter(({ path }) => !path.includes(`${challengeId}/edit`))
  return posts.flatMap(post => {
    const names = Object.keys(post.fields)
    const holding = (name: string, value: string) => ({ ...post, fields: { ...post.fields, [name]: value } })
    const odd = names.flatMap(name => values.map(value => holding(name, value)))
    return [...odd, ...names.slice(-1).map(name => holding(name, 'a'.repeat(1_000_000)))]
  })
}

/** The words left for the next page: a signed cookie that holds its JSON in base64. */
function flashes({ headers }: Answer): string {
  const cookies = headers.getSetCookie().filter(line => line.startsWith('flash='))
  return cookies
    .map(line => Buffer.from(decodeURIComponent(line.slice(6).split('.')[0] ?? ''), 'base64'))
    .join(' ')
}
