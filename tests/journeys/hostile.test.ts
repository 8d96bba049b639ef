import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#tests/support/disclosure'
import { sampleForms } from '#tests/support/forms'
import { must } from '#tests/support/must'
import { acts, bodyOf, type Post, postsOf } from '#tests/support/posts'
import { ask, inLanes, type Requester } from '#tests/support/requests'
import { server, serveSecretWorld, world } from '#tests/support/secret-server'
import { instants } from '#tests/support/secrets'

/** Permissions are checked before the database is used, or by the same queries on both: SQLite is enough. */
describe('a form is refused', { timeout: 300_000 }, () => {
  serveSecretWorld()
  let unchanged: () => Promise<void>
  beforeAll(async () => {
    const { fingerprints, jobsDone } = await import('#tests/support/rows')
    await jobsDone(world.database)
    const before = await fingerprints(world.database)
    unchanged = async () => expect(await fingerprints(world.database)).toEqual(before)
  }, 120_000)

  const send = (post: Post, asking: Partial<Requester> = {}) =>
    ask(server, world, {
      path: post.path,
      method: 'POST',
      as: post.sample.as,
      now: instants.closing,
      body: bodyOf(post),
      ...asking,
    })

  /** Sends every form in this way, and returns the unexpected answers. */
  async function surprises(posts: Post[], asking: Partial<Requester>, expected: (answer: Answer) => boolean) {
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

  test('a form of a visitor gets 401 or 404 and changes nothing', async () => {
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
    for (const extra of ['verifiedAt', 'staffSince']) {
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
})

type Answer = Awaited<ReturnType<typeof ask>>

/** The notice for the next page: a signed cookie with its JSON in base64. */
function flashes({ headers }: Answer): string {
  const cookies = headers.getSetCookie().filter(line => line.startsWith('flash='))
  return cookies
    .map(line => Buffer.from(decodeURIComponent(must(line.slice(6).split('.')[0])), 'base64'))
    .join(' ')
}
