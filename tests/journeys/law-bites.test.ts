import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Facet } from '#app/domain/visibility/law'
import { ask, inLanes } from '#tests/support/asking'
import { type Moment, mayMeet, type Role, secretsIn } from '#tests/support/disclosure'
import type { SecretWorld } from '#tests/support/secret-world'
import { instants, secrets } from '#tests/support/secrets'
import { serveOver, startServer, type TestServer } from '#tests/support/server'

/**
 * The leak check is only worth something if it fails when a guard is gone. Here the built server is copied and, in the
 * copy, the law answers yes about one facet after another: each time somebody must meet what they may not.
 */
let server: TestServer
let world: SecretWorld
let brokenBuild: string

beforeAll(async () => {
  server = await startServer('sqlite')
  vi.stubEnv('DATABASE_URL', server.databaseUrl)
  vi.resetModules()
  const { buildSecretWorld } = await import('#tests/support/secret-world')
  world = await buildSecretWorld(server)
  brokenBuild = copyWithBrokenLaw()
}, 120_000)

afterAll(async () => {
  rmSync(brokenBuild, { recursive: true, force: true })
  await world.close()
  await server.stop()
  vi.unstubAllEnvs()
})

/** A copy of the build whose law says yes to the facet that its environment names. */
function copyWithBrokenLaw(): string {
  const folder = mkdtempSync(resolve('.cache', 'law-'))
  cpSync(process.env.BUILD_DIR ?? 'build', folder, { recursive: true })
  const file = join(folder, 'server', 'index.js')
  const text = readFileSync(file, 'utf8')
  const asked = /return law\[facet\]\(/g
  if (text.match(asked)?.length !== 1) throw new Error('the compiled law is not where it was')
  const open = 'if (process.env.LAW_SAYS_YES === facet) return { ok: true };'
  writeFileSync(file, text.replace(asked, `${open} return law[facet](`))
  return folder
}

/** Rules that have the last word in some answer that tells a word of the world. */
const facets: readonly Facet[] = [
  'challenge',
  'submission.content',
  'submission.unredacted',
  'submission.team',
  'deliberation',
  'board',
  'ranking',
  'result.bundle',
]

test('whichever of these rules of the law is taken away, the leak check finds somebody who reads too much', {
  timeout: 600_000,
}, async () => {
  const unseen: Facet[] = []
  for (const facet of facets) if ((await leaksWithout(facet)) === 0) unseen.push(facet)
  expect(unseen).toEqual([])
})

test('with the whole law in force the same requests find nothing', { timeout: 120_000 }, async () => {
  expect(await leaksOf(server)).toEqual([])
})

async function leaksWithout(facet: Facet): Promise<number> {
  const broken = await serveOver({ ...server, env: { BUILD_DIR: brokenBuild, LAW_SAYS_YES: facet } })
  try {
    return (await leaksOf({ ...server, origin: broken.origin })).length
  } finally {
    broken.stop()
  }
}

type Visit = { path: string; role: Role; moment: Moment }

async function leaksOf(at: TestServer): Promise<string[]> {
  const leaks: string[] = []
  await inLanes(visits(), async ({ path, role, moment }) => {
    const { body } = await ask(at, world, { path, as: role, now: instants[moment] })
    const own = role === 'own' ? secrets.member : role === 'assigned' ? secrets.judge : ''
    const told = secretsIn(own ? body.replaceAll(own, '') : body)
    for (const secret of told)
      if (!mayMeet(secret, role, moment)) leaks.push(`${secret}: ${path} to ${role}, ${moment}`)
  })
  return leaks
}

/** A few requests for each rule: those in whose answer it has the last word. */
function visits(): Visit[] {
  const { challenge, staged, alpha, jury } = world
  const at = (role: Role, moment: Moment, ...paths: string[]) => paths.map(path => ({ path, role, moment }))
  const main = `/challenges/${challenge.slug}`
  const inStages = `/challenges/${staged.slug}`
  const host = `/host/challenges/${challenge.challengeId}`
  const review = `/judge/assignments/${jury.assignmentId}`
  const bundle = [`${main}/results/bundle`, `${main}/ledger`]
  return [
    ...at('visitor', 'unpublished', `${main}.data`, `${main}/ledger`, `${main}/leaderboard.data`),
    ...at('visitor', 'sealed', `${main}.data`, `${main}/leaderboard.data`, `${main}/results.data`, ...bundle),
    ...at('visitor', 'unreleased', `${inStages}.data`, `${inStages}/leaderboard.data`),
    ...at('host', 'closing', `${host}/entries/${alpha.entryId}.data`),
    ...at('host', 'closing', `/submission-files/${world.files.submission}`, `${host}/conflicts.data`),
    ...at('assigned', 'closing', `${review}.data`),
    ...at('assigned', 'sealed', `${review}.data`, `/judge/submissions/${alpha.submissionId}/discussion.data`),
    ...at('unassigned', 'sealed', `/judge/submissions/${alpha.submissionId}/discussion.data`),
    ...at('own', 'sealed', `/entries/${alpha.entryId}.data`, '/me/entries.data'),
    ...at('chair', 'closing', `${review}/versions.data`, `${host}/ranking.data`),
    ...at('chair', 'sealed', `/host/challenges/${staged.challengeId}/conflicts.data`),
    ...at('staff', 'sealed', `${host}/conflicts.data`, `${host}/entries/${alpha.entryId}/glass.data`),
    ...at('recused', 'sealed', `${review}/versions.data`, `${host}/conflicts.data`),
  ]
}
