import type { Marks } from '#app/domain/challenges/content'
import type { Ctx, Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from './challenges'
import { ctxOf, makePerson, start } from './people'

/** A person with a seat on the jury, directly in the database. */
export async function seatJudge(
  database: Database,
  facts: { challengeId: string; person: Person; by: Person; role?: 'judge' | 'chair' },
): Promise<string> {
  const id = newId()
  const { challengeId, person, by, role = 'judge' } = facts
  await database.transaction(async tx => {
    await tx.insert(schema.judges).values({
      id,
      challengeId,
      userId: person.id,
      email: person.email,
      emailKey: person.email,
      role,
      tokenHash: id,
      invitedAt: start,
      invitedBy: by.id,
      acceptedAt: start,
    })
  })
  return id
}

type AssignmentFacts = { stageId: string; judgeId: string; submissionId: string; by: Person }

export async function assign(database: Database, { by, ...pair }: AssignmentFacts): Promise<string> {
  const id = newId()
  await database.transaction(async tx => {
    await tx
      .insert(schema.assignments)
      .values({ id, ...pair, source: 'manual', assignedAt: days(10), assignedBy: by.id })
  })
  return id
}

/** A submitted review, directly in the database. */
export async function submitReview(
  database: Database,
  facts: { assignmentId: string; marks: Marks; commentToTeam?: string },
): Promise<string> {
  const id = newId()
  await database.transaction(async tx => {
    await tx.insert(schema.reviews).values({
      id,
      assignmentId: facts.assignmentId,
      marks: facts.marks,
      commentToTeam: facts.commentToTeam ?? '',
      commentToJury: '',
      savedAt: days(11),
      number: 1,
      submittedAt: days(11),
    })
  })
  return id
}

/** A closed challenge: a host, a chair, two judges and the given teams, each with one submission. */
export async function closedChallenge(database: Database, teamNames = ['Alma', 'Bulaq']) {
  const host = await makePerson(database, { name: 'Host' })
  const chair = await makePerson(database, { name: 'Chair' })
  const judges = [
    await makePerson(database, { name: 'Judge One' }),
    await makePerson(database, { name: 'Judge Two' }),
  ]
  const challenge = await makeChallenge(database, { institutionId: await makeInstitution(database, host) })
  const teams = []
  for (const name of teamNames) {
    const captain = await makePerson(database, { name: `Captain of ${name}` })
    teams.push({ captain, name, ...(await makeSubmission(database, { ...challenge, captain, name })) })
  }
  const { challengeId } = challenge
  const seat = (person: Person, role: 'judge' | 'chair' = 'judge') =>
    seatJudge(database, { challengeId, person, by: host, role })
  await seat(chair, 'chair')
  const judgeIds = [await seat(judges[0] ?? host), await seat(judges[1] ?? host)]
  const as = (person: Person, now = days(12)): Ctx => ctxOf(database, person, now)
  return { ...challenge, host, chair, judges, judgeIds, teams, as }
}

type Closed = Awaited<ReturnType<typeof closedChallenge>>

/** Both judges review every submission: `percents[team][judge]` on both criteria. */
export async function judgeAll(database: Database, world: Closed, percents: number[][]): Promise<void> {
  for (const [t, team] of world.teams.entries())
    for (const [j, judgeId] of world.judgeIds.entries()) {
      const mark = (percents[t]?.[j] ?? 0) * 10
      const assignmentId = await assign(database, { ...world, ...team, judgeId, by: world.host })
      const commentToTeam = `A word to ${team.name}`
      await submitReview(database, { assignmentId, marks: { impact: mark, craft: mark }, commentToTeam })
    }
}
