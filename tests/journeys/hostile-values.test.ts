import { expect, test } from 'vitest'
import { bodyOf, type Post, postsOf } from '#tests/support/posts'
import { ask, inLanes } from '#tests/support/requests'
import { server, serveSecretWorld, world } from '#tests/support/secret-server'
import { instants } from '#tests/support/secrets'

/** PostgreSQL is stricter: SQLite accepts every value that it accepts. */
serveSecretWorld('postgres')

const wild = 'wild \u0000\u0001\u001b\u202e\u2066😀 مرحبا \ufeff\uffff \ud800'
const hostileValues = [wild, '-1', '99999999999999999999', '0000-01-01T00:00', '9999-12-31T23:59']

test('no field value causes a server error', {
  timeout: 300_000,
}, async () => {
  const broken: string[] = []
  const tries = hostilePosts()
  await inLanes(tries, async post => {
    const now = post.sample.as === 'assigned' ? instants.closed : instants.closing
    const answer = await ask(server, world, {
      path: post.path,
      method: 'POST',
      as: post.sample.as,
      now,
      body: bodyOf(post),
    })
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

/** Each form with one field at a time set to a hostile value, and once to a megabyte. */
function hostilePosts(): Post[] {
  const { challengeId } = world.challenge
  const posts = postsOf(world).filter(({ path }) => !path.includes(`${challengeId}/edit`))
  return posts.flatMap(post => {
    const names = Object.keys(post.fields)
    const holding = (name: string, value: string) => ({ ...post, fields: { ...post.fields, [name]: value } })
    const odd = names.flatMap(name => hostileValues.map(value => holding(name, value)))
    return [...odd, ...names.slice(-1).map(name => holding(name, 'a'.repeat(1_000_000)))]
  })
}
