import { afterAll, beforeAll, expect, test } from 'vitest'
import { teamMembers } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { assign, closedChallenge, submitReview } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { makePerson, password, start } from '#tests/support/people'
import { type ServerDatabase, startWithDatabase } from '#tests/support/server-database'
import { createVisitor } from '#tests/support/visitor'

let server: ServerDatabase['server']
let database: ServerDatabase['database']
let stop: ServerDatabase['stop']
beforeAll(async () => {
  ;({ server, database, stop } = await startWithDatabase())
})
afterAll(() => stop())

async function enter(email: string, now: Date) {
  const visitor = createVisitor(server.origin, now)
  await visitor.open('/sign-in?next=/me')
  await visitor.send({ email, password })
  return visitor
}

test('a captaincy is handed over and a member is removed only after a page that says what will happen', async () => {
  const host = await makePerson(database)
  const captain = await makePerson(database, { name: 'Captain' })
  const member = await makePerson(database, { name: 'Member' })
  const challenge = await makeChallenge(database, { institutionId: await makeInstitution(database, host) })
  const { entryId, teamId } = await makeSubmission(database, { ...challenge, captain })
  const facts = { teamId, challengeId: challenge.challengeId, userId: member.id, joinedAt: start }
  await database.transaction(async tx => {
    await tx.insert(teamMembers).values({ id: 'member', ...facts, role: 'member' })
  })
  const visitor = await enter(captain.email, start)
  await visitor.open(`/entries/${entryId}`)
  await visitor.click('Remove')
  expect(visitor.text()).toContain('Remove Member from the team?')
  await visitor.click('Go back without changes')
  await visitor.click('Make captain')
  expect(visitor.text()).toContain('Only the new captain can make you captain again.')
  await visitor.press('Make captain')
  expect(visitor.at.html).toContain('The team has a new captain.')
  // the former captain has no such page any more, and the member is still in the team
  await visitor.open(`/entries/${entryId}/members/${member.id}?act=removal`)
  expect(visitor.at.status).toBe(404)
  const other = await enter(member.email, start)
  await other.open(`/entries/${entryId}`)
  await other.click('Remove')
  await other.press('Remove from the team')
  expect(other.at.html).toContain('The member is removed.')
})

test('a judge is removed only after a page that counts the reviews that need another judge', async () => {
  const world = await closedChallenge(database)
  const [judgeId, [one, other]] = [must(world.judgeIds[0]), world.teams]
  await submitReview(database, {
    assignmentId: await assign(database, { ...world, ...must(one), judgeId, by: world.host }),
    marks: { impact: 500, craft: 500 },
  })
  await assign(database, { ...world, ...must(other), judgeId, by: world.host })
  const host = await enter(world.host.email, days(12))
  await host.open(`/host/challenges/${world.challengeId}/jury/${judgeId}`)
  expect(host.text()).toContain('1 unfinished review needs another judge.')
  expect(host.text()).toContain('1 submitted review stays and counts.')
  await host.press('Remove')
  expect(host.at.url).toContain('/jury')
  await host.open(`/host/challenges/${world.challengeId}/jury/${judgeId}`)
  expect(host.at.status).toBe(404)
})
