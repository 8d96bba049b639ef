import { expect } from 'vitest'
import type { Fields } from '#tests/support/html'
import { createVisitor, type Visitor } from '#tests/support/visitor'
import type { Story } from './two-stages'

const instant = new Date('2026-07-02T05:00:00.000Z')
const reason = 'Kəhriz cannot be built within a year.'

/**
 * The chair's list of advancing teams deviates from the ranking with a reason, and nobody can see it a millisecond
 * before its instant.
 */
export async function chooseSilently(story: Story): Promise<void> {
  const { at, host, teams, desk, conceptId } = story
  at(new Date('2026-07-01T08:00:00Z'))
  await host.open(`${desk}/stages/${conceptId}/advancement`)
  const entryId = teams.filter(({ name }) => /Sirab|Bulaq/.test(name)).map(team => team.entryId)
  await decideWithReasons(
    host,
    { entryId },
    { deviationReason: reason, methodReason: 'The host chose this method in May.' },
  )
  await host.click('Check before announcing')
  await host.send({ when: 'later', at: '2026-07-02T09:00' }, 'Announce')
  expect(host.text()).toContain('Public from 2 July 2026, 09:00')
  expect(host.text()).toContain(reason)
  at(new Date(instant.getTime() - 1))
  const { open, teams: told, drafts } = await whatIsTold(story)
  expect(open).not.toMatch(/cannot be built|Teams that advance/)
  expect(told.join()).not.toMatch(/Advanced|Did not advance|cannot be built/)
  expect(drafts[0]).toContain('The jury has not announced yet who advances to this stage.')
  expect(new Set(drafts).size).toBe(1)
}

/** At its instant everyone can see it: the public by name and with the reason, each team its own outcome. */
export async function release(story: Story): Promise<void> {
  story.at(instant)
  const { open, teams: told } = await whatIsTold(story)
  expect(open).toContain('Teams that advance')
  expect(open).toContain(reason)
  const states = told.map(text => /Advanced|Did not advance/.exec(text)?.[0])
  expect(states).toEqual(['Advanced', 'Did not advance', 'Advanced', 'Did not advance'])
}

/** A deviation from the ranking needs a reason; so does the choice of a method where methods differ. */
export async function decideWithReasons(
  person: Visitor,
  choice: Fields,
  { deviationReason, methodReason }: { deviationReason: string; methodReason: string },
): Promise<void> {
  const contested = person.at.html.includes('name="methodReason.en"')
  const method: Fields = contested ? { 'methodReason.en': methodReason } : {}
  const refused: Fields[] = [{ ...choice, ...method, 'deviationReason.en': '' }]
  if (contested) refused.push({ ...choice, 'methodReason.en': '', 'deviationReason.en': deviationReason })
  for (const fields of refused) {
    await person.send(fields, 'Save the decision')
    expect(person.at.status).toBe(422)
  }
  await person.send({ ...choice, ...method, 'deviationReason.en': deviationReason }, 'Save the decision')
  expect(person.at.status).toBe(200)
}

/** Everything that a visitor reads about the challenge, and that each team reads about its own entry. */
async function whatIsTold({ server, slug, host, teams, finalId }: Story) {
  const visitor = createVisitor(server.origin, host.at.now)
  let open = ''
  for (const end of ['', '/leaderboard', '/results', '/ledger']) {
    await visitor.open(`/challenges/${slug}${end}`)
    open += visitor.at.html
  }
  const read = []
  const drafts = []
  for (const { name, captain, entryId } of teams) {
    await captain.open(`/entries/${entryId}/stages/${finalId}/draft`)
    drafts.push(`${captain.at.status} ${captain.text().replaceAll(name, '')}`)
    await captain.open(`/entries/${entryId}`)
    read.push(captain.text())
  }
  return { open, teams: read, drafts }
}
