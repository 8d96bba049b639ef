import { expect } from 'vitest'
import { must } from '#tests/support/must'
import { createVisitor } from '#tests/support/visitor'
import { readersOf, reviewAll } from './blind-jury'
import { decideWithReasons } from './shortlist'
import { submitDraft } from './teams'
import type { Story } from './two-stages'

const prototypes = { Sirab: 'A pipe that listens.', Bulaq: 'A meter that counts.' }
const instant = new Date('2026-08-05T08:00:00.000Z')
const reason = 'Sirab withdrew its promise to share the code.'

/** Only finalists submit: another team that sends a finalist's form for its own entry is refused. */
export async function refuseTheOthers({ at, teams, finalId }: Story): Promise<void> {
  at(new Date('2026-07-03T08:00:00Z'))
  const [sirab, kehriz, bulaq] = teams
  if (!sirab || !kehriz || !bulaq) throw new Error('a team is missing')
  const draftOf = (entryId: string) => `/entries/${entryId}/stages/${finalId}/draft`
  await bulaq.captain.open(draftOf(bulaq.entryId))
  const form = bulaq.captain.at.html.replaceAll(bulaq.entryId, kehriz.entryId)
  for (const button of ['Save the draft', 'Check and submit']) {
    const { captain } = kehriz
    await captain.open(draftOf(kehriz.entryId))
    captain.at.html = form
    const answer = must(/name="(answers\.[^"]+)"/.exec(form)?.[1])
    await captain.send({ [answer]: 'A map that answers.' }, button)
    expect(captain.at.status).toBe(403)
    expect(captain.text()).toContain('Only teams that the jury chose can submit here.')
  }
  await submitDraft(sirab.captain, draftOf(sirab.entryId), prototypes.Sirab)
  await submitDraft(bulaq.captain, draftOf(bulaq.entryId), prototypes.Bulaq)
}

/** Two of three judges rank Bulaq first by far; one does not, and by the mean it is second. */
export async function judgeFinal({ at, finalId, chair, desk, jury }: Story): Promise<void> {
  at(new Date('2026-07-21T08:00:00Z'))
  await chair.open(`${desk}/assignment-plans?stage=${finalId}`)
  await chair.press('Show the proposal')
  expect(chair.text()).toContain('Submissions with all reviewers 2 of 2')
  await chair.press('Apply')
  const worth = (bulaq: number) => ({
    points: { [prototypes.Sirab]: 7, [prototypes.Bulaq]: bulaq },
    severity: {},
  })
  const [lone] = await readersOf(jury, prototypes.Bulaq)
  if (!lone) throw new Error('nobody reads it')
  await reviewAll([lone.judge], worth(1))
  await reviewAll(jury, worth(9))
}

const methodReason = 'The way of counting was announced.'

/** The ranking has Sirab first, the jury gives the prize to Bulaq, and nobody can see it a millisecond before. */
export async function decideSilently(story: Story): Promise<void> {
  const { at, host, chair, desk, teams } = story
  at(new Date('2026-07-31T08:00:00Z'))
  await chair.open(`${desk}/ranking`)
  await chair.press('Compute')
  expect(chair.text()).toMatch(/1 Sirab.*2 Bulaq/)
  await chair.open(`${desk}/decision`)
  expect(chair.at.html).toContain('name="methodReason.en"')
  await decideWithReasons(
    chair,
    { 'award[0].entryId': must(teams[2]?.entryId) },
    { deviationReason: reason, methodReason },
  )
  await host.open(`${desk}/decision`)
  await host.click('Check before publishing')
  await host.send({ when: 'later', at: '2026-08-05T12:00' }, 'Publish')
  at(new Date(instant.getTime() - 1))
  expect(await whatIsPublic(story)).not.toMatch(/share the code|was announced|Place \d ·/)
}

/** At the instant of publication the winner and the reason are public. */
export async function publish(story: Story): Promise<void> {
  story.at(instant)
  const told = await whatIsPublic(story)
  expect(told).toMatch(/First prize.*Bulaq Team: \p{L}+ Place 2 · /u)
  expect(told).toContain(reason)
  expect(told).toContain(methodReason)
}

/** Everything that a visitor reads about the challenge, and that each team reads about its own entry. */
async function whatIsPublic({ server, slug, host, teams }: Story): Promise<string> {
  const visitor = createVisitor(server.origin, host.at.now)
  const said = []
  for (const end of ['', '/leaderboard', '/results', '/results/bundle', '/ledger']) {
    await visitor.open(`/challenges/${slug}${end}`)
    said.push(visitor.text())
  }
  await visitor.open('/winners')
  said.push(visitor.text())
  for (const { captain, entryId } of teams) {
    await captain.open(`/entries/${entryId}`)
    said.push(captain.text())
  }
  return said.join(' ')
}
