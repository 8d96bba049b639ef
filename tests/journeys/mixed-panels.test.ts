import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '#tests/support/must'
import { startServer, type TestServer } from '#tests/support/server'
import { createVisitor, type Visitor } from '#tests/support/visitor'
import { type Judge, reviewAll } from './steps/blind-jury'
import { beginWithTwoTeams } from './steps/two-teams'
import { keepFile, verifyFile } from './steps/verify'

const june = (day: number, time = '08:00:00.000') =>
  new Date(`2026-06-${String(day).padStart(2, '0')}T${time}Z`)

const worth = { points: { 'Listen to the pipes.': 6, 'Ask old maps.': 8 }, severity: {} }

describe('a score of several panels, without JavaScript', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer('sqlite')
  })
  afterAll(() => server.stop())

  test('jury and public give points in their windows, a silent council is missing and not zero, and the order verifies', {
    timeout: 240_000,
  }, async () => {
    const { host, murad, jury, slug, desk, join } = await beginWithTwoTeams(server, {
      judges: ['Leyla', 'Rashad', 'Council'],
    })
    await addPanels(host, desk)
    const voters = [await join('Vera'), await join('Vusal'), await join('Zohra')]
    await vote(server, slug, voters, murad)

    await judgeAndCompute(host, jury, desk)
    await publishAndProve(server, { host, desk, slug })
  })
})

/** The jury marks in its window; the council gives nothing, which is shown as missing and not as zero. */
async function judgeAndCompute(host: Visitor, jury: Judge[], desk: string): Promise<void> {
  host.at.now = june(21)
  await host.open(`${desk}/assignment-plans`)
  await host.press('Show the proposal')
  await host.press('Apply')
  for (const { person } of jury) person.at.now = june(23)
  await reviewAll(jury.slice(0, 2), worth)
  host.at.now = june(30, '15:00:00.000')
  await host.open(`${desk}/ranking`)
  await host.press('Compute')
  expect(host.text()).toContain('A panel has not given any points')
  expect(host.text()).toMatch(/1 Sirab.*2 Kəhriz/)
}

async function publishAndProve(
  server: TestServer,
  { host, desk, slug }: { host: Visitor; desk: string; slug: string },
): Promise<void> {
  await host.open(`${desk}/decision`)
  const winner = must(/<option value="(\w+)"[^>]*>1\. /.exec(host.at.html)?.[1])
  await host.send({ 'award[0].entryId': winner }, 'Save the decision')
  await host.click('Check before publishing')
  await host.send({ when: 'now' }, 'Publish')
  expect(host.text()).toContain('The result is public.')
  const outsider = createVisitor(server.origin, host.at.now)
  await outsider.open(`/challenges/${slug}/results`)
  await outsider.click('Download the bundle (JSON)')
  const bundle = keepFile('bundle.json', outsider.at.html)
  await outsider.open('/.well-known/meydan-key')
  const verified = verifyFile(bundle, keepFile('key.json', outsider.at.html))
  expect(verified.said).toContain('The order of 2 submissions, recomputed from the marks: the same')
  expect(verified.status).toBe(0)
}

const panels = [
  { name: 'Jury', kind: 'jury', max: '10', opensAt: '2026-06-20T18:00', closesAt: '2026-06-28T18:00' },
  { name: 'Everyone', kind: 'public', max: '5', opensAt: '2026-06-21T09:00', closesAt: '2026-06-25T18:00' },
  { name: 'Council', kind: 'jury', max: '15', opensAt: '2026-06-22T09:00', closesAt: '2026-06-29T18:00' },
]

/** Three panels with their own windows; one judge is a member of the council. */
async function addPanels(host: Visitor, desk: string): Promise<void> {
  await host.open(desk)
  const stageId = must(/deadline\/(\w+)/.exec(host.at.html)?.[1])
  const all = `${desk}/stages/${stageId}/panels`
  for (const { name, ...panel } of panels) {
    await host.open(all)
    await host.send({ 'name.en': name, ...panel }, 'Add a panel')
    expect(host.text()).toContain('The panel is added.')
  }
  const council = must([...host.at.html.matchAll(/panels\/(\w+)"/g)].at(-1)?.[1])
  await host.open(`${all}/${council}`)
  const seat = must(/value="(\w+)"[^>]*>[^<]*<[^>]*>[^<]*Council/.exec(host.at.html)?.[1])
  await host.send({ seat }, 'Save the panel')
  expect(host.text()).toContain('The panel is saved.')
}

/** From the opening instant to the closing one three people vote, and none for their own team. */
async function vote(server: TestServer, slug: string, voters: Visitor[], captain: Visitor): Promise<void> {
  const [opens, closes] = [new Date('2026-06-21T05:00:00Z'), new Date('2026-06-25T14:00:00Z')]
  const ballot = `/challenges/${slug}/vote`
  const outsider = createVisitor(server.origin, new Date(opens.getTime() - 1))
  await outsider.open(ballot)
  expect(outsider.at.status).toBe(404)
  for (const voter of voters) {
    voter.at.now = opens
    await voter.open(ballot)
    const order = [...voter.text().matchAll(/Points for (\p{L}+)/gu)].map(match => match[1])
    for (const team of order) await voter.send({ points: team === 'Sirab' ? '4' : '1' }, 'Vote')
    expect(voter.text()).toContain('Your vote is saved.')
  }
  captain.at.now = opens
  await captain.open(ballot)
  expect(captain.text()).toContain('You cannot vote for your own team.')
  const first = must(voters[0])
  first.at.now = opens
  await first.open(ballot)
  first.at.now = closes
  await first.send({ points: '5' }, 'Change the vote')
  expect(first.text()).toContain('Voting is closed.')
}
