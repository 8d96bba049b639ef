import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Disclosure } from '#app/domain/visibility/disclosure-rules'
import { type Moment, mayMeet, type Role, secretsIn } from '#tests/support/disclosure'
import { ask, inLanes } from '#tests/support/requests'
import type { SecretWorld } from '#tests/support/secret-world'
import { buildSecretWorld } from '#tests/support/secret-world'
import { instants, secrets } from '#tests/support/secrets'
import { serveOver } from '#tests/support/served'
import { startServer, type TestServer } from '#tests/support/server'

/**
 * The leak check is useful only if it fails when a rule is missing. This test copies the built server and makes the
 * disclosure rules of the copy allow one facet after another: each time the check must find a leak.
 */
let server: TestServer
let world: SecretWorld
let brokenBuild: string
/** the file that lists the disclosures that the patched rules allow */
let open: string

beforeAll(async () => {
  server = await startServer('sqlite')
  world = await buildSecretWorld(server)
  brokenBuild = copyWithBrokenLaw()
  open = join(brokenBuild, 'open')
}, 120_000)

afterAll(async () => {
  rmSync(brokenBuild, { recursive: true, force: true })
  await world.close()
  await server.stop()
})

/** A copy of the build whose disclosure rules allow what a file lists; the file is read at every call. */
function copyWithBrokenLaw(): string {
  mkdirSync(resolve('.cache'), { recursive: true })
  const folder = mkdtempSync(resolve('.cache', 'disclosure-'))
  cpSync(process.env.BUILD_DIR ?? 'build', folder, { recursive: true })
  const file = join(folder, 'server', 'index.js')
  const text = readFileSync(file, 'utf8')
  const asked = /return (disclosureRules|challengeRules)\[facet\]\(/g
  if (text.match(asked)?.length !== 2) throw new Error('the compiled rules are not where they were')
  const named =
    "process.getBuiltinModule('node:fs').readFileSync(process.env.LAW_SAYS_YES, 'utf8').split(',')"
  writeFileSync(
    file,
    text.replace(asked, `if (${named}.includes(facet)) return { ok: true }; return $1[facet](`),
  )
  return folder
}

/**
 * Every disclosure rule: which other rules also protect the same data, or why its absence discloses nothing. A rule
 * behind another is disabled together with it, and must disclose more than that other alone.
 */
const rules: Record<Disclosure, readonly Disclosure[] | string> = {
  challenge: [],
  'entrant.names': [],
  'entrant.count': 'a number, which is no word',
  'team.members':
    'asked by the table of the disclosure rules alone: teams are read by a check that only members pass',
  'submission.existence': 'that it is there; what it says is asked about apart',
  'submission.content': [],
  'submission.unredacted': [],
  'submission.team': [],
  'submission.institution': [],
  'submission.draft':
    'asked by the table of the disclosure rules alone: drafts are read by a check that only members pass',
  'judge.names': ['deliberation'],
  conflicts: [],
  'review.others': [],
  'review.comment_to_team': [],
  deliberation: [],
  advancement: [],
  votes: 'asked by the table of the disclosure rules alone: votes are counted in rankings',
  'tie.votes': 'numbers, which are no words: who reads them is asked in tie-votes.db.test.ts',
  showcase: [],
  'team.card': ['ranking', 'result'],
  board: [],
  'board.live': ['entrant.names'],
  'scores.public': 'numbers, which are no words: public from the publication on',
  'scores.private': 'numbers, which are no words: who reads them is asked in private-scores.db.test.ts',
  ranking: [],
  result: ['ranking'],
  'result.bundle': [],
  appeal: [],
  glass: 'looks are listed on the desks of hosts and staff, who may read them',
  'ledger.hashes': 'hashes alone',
  'ledger.full': 'ids and hashes alone: the record keeps no word of what it records',
}

test('removing any disclosure rule makes the leak check fail', {
  timeout: 300_000,
}, async () => {
  const broken = await serveOver({ ...server, env: { BUILD_DIR: brokenBuild, LAW_SAYS_YES: open } })
  const leaksWithout = async (facets: readonly Disclosure[]) => {
    writeFileSync(open, facets.join(','))
    return leaksOf({ ...server, origin: broken.origin })
  }
  const unseen: string[] = []
  const whole = await leaksWithout([])
  for (const [facet, before] of testable()) {
    const known = before.length > 0 ? await leaksWithout(before) : whole
    const found = await leaksWithout([...before, facet])
    if (!found.some(leak => !known.includes(leak))) unseen.push(facet)
  }
  broken.stop()
  expect(whole).toEqual([])
  expect(unseen).toEqual([])
})

function testable(): [Disclosure, readonly Disclosure[]][] {
  const isFacet = (key: string): key is Disclosure => key in rules
  return Object.keys(rules)
    .filter(isFacet)
    .flatMap(facet => {
      const rule = rules[facet]
      return typeof rule === 'string' ? [] : [[facet, rule]]
    })
}

type Visit = { path: string; role: Role; moment: Moment }

async function leaksOf(at: TestServer): Promise<string[]> {
  const leaks: string[] = []
  await inLanes(visits(), async ({ path, role, moment }) => {
    const { status, body } = await ask(at, world, { path, as: role, now: instants[moment] })
    if (status >= 500) leaks.push(`${status}: ${path} to ${role}, ${moment}`)
    const own = role === 'own' ? secrets.member : role === 'assigned' ? secrets.judge : ''
    const told = secretsIn(own ? body.replaceAll(own, '') : body)
    for (const secret of told)
      if (!mayMeet(secret, role, moment)) leaks.push(`${secret}: ${path} to ${role}, ${moment}`)
  })
  return leaks
}

/** A few requests for each rule, which it decides. */
function visits(): Visit[] {
  const { challenge, staged, alpha, jury } = world
  const at = (role: Role, moment: Moment, ...paths: string[]) => paths.map(path => ({ path, role, moment }))
  const main = `/challenges/${challenge.slug}`
  const inStages = `/challenges/${staged.slug}`
  const host = `/host/challenges/${challenge.challengeId}`
  const review = `/judge/assignments/${jury.assignmentId}`
  const discussion = `/judge/submissions/${alpha.submissionId}/discussion.data`
  const stagedHost = `/host/challenges/${staged.challengeId}`
  return [
    ...at('visitor', 'unpublished', `${main}.data`, `${main}/leaderboard.data`),
    ...at('visitor', 'sealed', `${main}.data`, `${main}/leaderboard.data`, `${main}/results.data`),
    ...at('visitor', 'sealed', `/api/v1${main}/result`, `/api/v1${main}/ledger`),
    ...at(
      'visitor',
      'unreleased',
      `${inStages}.data`,
      `${inStages}/leaderboard.data`,
      `${inStages}/vote.data`,
    ),
    ...at(
      'host',
      'closing',
      `${host}/entries/${alpha.entryId}.data`,
      `/submission-files/${world.files.submission}`,
    ),
    ...at('assigned', 'closing', `${review}.data`),
    ...at('assigned', 'sealed', `${review}.data`),
    ...at('marking', 'sealed', `${host}/ranking/${alpha.submissionId}.data`),
    ...at('marking', 'sealed', `/judge/assignments/${jury.markingAssignmentId}.data`, `${host}/ranking.data`),
    ...at('barred', 'out', `${host}/appeals.data`),
    ...at('barred', 'sealed', `${host}/ranking/${alpha.submissionId}.data`, `${review}/versions.data`),
    ...at('unassigned', 'sealed', discussion),
    ...at('other', 'sealed', discussion, `${host}/conflicts.data`, `${stagedHost}/conflicts.data`),
    ...at('own', 'sealed', `/entries/${alpha.entryId}.data`, '/me/entries.data'),
    ...at('chair', 'closing', `${review}/versions.data`),
  ]
}
