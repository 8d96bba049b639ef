import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailedLink } from '#tests/support/mail'
import { must } from '#tests/support/must'
import { startServer, type TestServer } from '#tests/support/server'
import { createVisitor, type Visitor } from '#tests/support/visitor'
import { type Judge, reviewAll } from './steps/blind-jury'
import { password } from './steps/people'
import { beginWithTwoTeams, mailOf } from './steps/two-teams'
import { keepFile, verifyFile } from './steps/verify'

const june = (day: number) => new Date(`2026-06-${String(day).padStart(2, '0')}T08:00:00.000Z`)

/**
 * The worker closes a vote by the system clock: the vote is held now, or right after the story's judging if that is
 * later.
 */
const voting = new Date(Math.max(june(25).getTime(), Date.now()))
const inDays = (days: number) => new Date(voting.getTime() + days * 86_400_000)
const later = (minutes: number) => new Date(voting.getTime() + minutes * 60_000)
/** In the format of a date and time field, in the challenge's time zone. */
const local = (at: Date) => new Date(at.getTime() + 4 * 3_600_000).toISOString().slice(0, 16)

const equal = { points: { 'Listen to the pipes.': 8, 'Ask old maps.': 8 }, severity: {} }

describe.each(['sqlite', 'postgres'] as const)('a vote on a tie on %s, without JavaScript', engine => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(engine)
  })
  afterAll(() => server.stop())

  test('the jury votes on tied teams in secret, and the published order verifies', {
    timeout: 240_000,
  }, async () => {
    const { host, jury, slug, desk } = await beginWithTwoTeams(server, {
      judges: ['Leyla', 'Rashad'],
      change: async (host, id) => {
        await host.open(`/host/challenges/${id}/edit/judging`)
        await host.send({ tieEnd: 'jury_vote' }, 'Save')
      },
    })
    await host.open(`/challenges/${slug}`)
    expect(host.text()).toContain('The jury votes on tied teams.')
    await judgeAndCompute(host, jury, desk)
    for (const person of [host, ...jury.map(each => each.person)]) person.at.now = voting
    await signInAgain(host, mailOf('Host'))
    for (const { name, person } of jury) await signInAgain(person, mailOf(name))
    await voteOnTie(host, jury, desk)
    await publishAndProve(server, { host, desk, slug })
  })
})

/** Both judges give both teams the same marks: they share the first rank, which carries the prize. */
async function judgeAndCompute(host: Visitor, jury: Judge[], desk: string): Promise<void> {
  host.at.now = june(21)
  await host.open(`${desk}/assignment-plans`)
  await host.press('Show the proposal')
  await host.press('Apply')
  for (const { person } of jury) person.at.now = june(23)
  await reviewAll(jury, equal)
  host.at.now = june(24)
  await host.open(`${desk}/ranking`)
  await host.press('Compute')
  expect(host.text()).toMatch(/Tied on place 1: (Sirab, Kəhriz|Kəhriz, Sirab)/)
  await host.open(`${desk}/decision`)
  expect(host.text()).toContain('The jury votes on ties first')
}

async function signInAgain(person: Visitor, email: string): Promise<void> {
  await person.open('/sign-in')
  if (person.at.url.includes('/sign-in')) await person.send({ email, password }, 'Sign in')
}

async function voteOnTie(host: Visitor, jury: Judge[], desk: string): Promise<void> {
  await host.open(`${desk}/ranking`)
  await host.send({ closesAt: local(inDays(-1)) }, 'Open the vote')
  expect(host.text()).toContain('Choose a time in the future.')
  await host.send({ closesAt: local(inDays(2)) }, 'Open the vote')
  expect(host.text()).toContain('The vote is open.')
  await host.open(`${desk}/decision`)
  expect(host.text()).toContain('The jury is voting between equal teams.')
  const [leyla, rashad] = jury.map(({ person }) => person)
  if (!leyla || !rashad) throw new Error('two judges')
  await leyla.open(await mailedLink(leyla, '/judge/tie-votes/', mailOf('Leyla')))
  expect(leyla.text()).toContain('These submissions are tied in the ranking')
  expect(leyla.text()).not.toMatch(/Sirab|Kəhriz/)
  await leyla.press('Vote')
  expect(leyla.at.status).toBe(422)
  const choice = choiceOf(leyla, 'Ask old maps.')
  await leyla.send({ choice }, 'Vote')
  expect(leyla.text()).toContain('Your vote is saved.')
  await host.open(`${desk}/ranking`)
  expect(host.text()).toContain('1 of 2 have voted')
  expect(host.text()).not.toMatch(/(Sirab|Kəhriz): \d votes?/)
  await rashad.open('/judge')
  expect(rashad.text()).toContain('Ties to vote on')
  await rashad.click('Find the leaks')
  await rashad.send({ choice: 'abstain' }, 'Vote')
  expect(rashad.text()).toContain('It was the last one, so the vote is closed.')
  await host.open(`${desk}/ranking`)
  // one of two judges voted: no majority
  expect(host.text()).toContain('No quorum')
  host.at.now = later(1)
  await host.press('Compute')
  await host.send({ closesAt: local(inDays(3)) }, 'Open the vote')
  for (const each of [leyla, rashad]) {
    each.at.now = later(2)
    await each.open('/judge')
    await each.click('Find the leaks')
    await each.send({ choice }, 'Vote')
  }
  expect(rashad.text()).toContain('2 votes')
  host.at.now = later(3)
  await host.open(`${desk}/ranking`)
  expect(host.text()).toContain('Kəhriz: 2 votes; Sirab: 0 votes')
  expect(host.text()).toContain('Compute the ranking: the vote is not counted in it yet.')
  await host.press('Compute')
  expect(host.text()).toMatch(/1 Kəhriz.*2 Sirab/)
  expect(host.text()).toContain('The ranking counts this vote.')
  await host.click('Why this place?')
  expect(host.text()).toContain('decided by the vote of the jury')
}

/** The value of the choice whose submission contains this text. */
function choiceOf({ at: { html } }: Visitor, words: string): string {
  const panels = html.split('id="submission-').slice(1)
  const own = must(panels.find(panel => panel.includes(words)))
  return must(/^(\w+)/.exec(own)?.[1])
}

async function publishAndProve(
  server: TestServer,
  { host, desk, slug }: { host: Visitor; desk: string; slug: string },
): Promise<void> {
  host.at.now = inDays(1)
  await host.open(`${desk}/decision`)
  const winner = must(/<option value="(\w+)"[^>]*>1\. Kəhriz/.exec(host.at.html)?.[1])
  await host.send({ 'award[0].entryId': winner }, 'Save the decision')
  const early = createVisitor(server.origin, host.at.now)
  await early.open(`/challenges/${slug}/results`)
  expect(early.text()).not.toMatch(/Kəhriz|2 votes/)
  await host.click('Check before publishing')
  await host.send({ when: 'now' }, 'Publish')
  expect(host.text()).toContain('The result is public.')
  const outsider = createVisitor(server.origin, host.at.now)
  await outsider.open(`/challenges/${slug}/results`)
  expect(outsider.text()).toContain('On equal scores the jury voted: Kəhriz: 2 votes; Sirab: 0 votes.')
  await outsider.click('Download the bundle (JSON)')
  const bundle = keepFile('bundle.json', outsider.at.html)
  await outsider.open('/.well-known/meydan-key')
  const verified = verifyFile(bundle, keepFile('key.json', outsider.at.html))
  expect(verified.said).toContain('The order of 2 submissions, recomputed from the marks: the same')
  expect(verified.status).toBe(0)
}
