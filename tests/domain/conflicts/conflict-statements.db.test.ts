import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { recheckConcerned } from '#app/domain/conflicts/commands/recheck-concerned.server'
import { stateJudgeConflict } from '#app/domain/conflicts/commands/state-judge-conflict.server'
import { stateTeamConflict } from '#app/domain/conflicts/commands/state-team-conflict.server'
import { withdrawJudgeStatement } from '#app/domain/conflicts/commands/withdraw-judge-statement.server'
import { withdrawTeamStatement } from '#app/domain/conflicts/commands/withdraw-team-statement.server'
import { loadJudgeConflicts } from '#app/domain/conflicts/queries/load-judge-conflicts.server'
import { loadTeamConflicts } from '#app/domain/conflicts/queries/load-team-conflicts.server'
import { addAffiliation } from '#app/domain/people/commands/add-affiliation.server'
import { removeAffiliation } from '#app/domain/people/commands/remove-affiliation.server'
import { Refusal } from '#app/domain/shared/refusal'
import { acceptInvitation } from '#app/domain/teams/commands/accept-invitation.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { removeMember } from '#app/domain/teams/commands/remove-member.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { rename, stored, system } from '#tests/support/conflicts'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, seatJudge } from '#tests/support/judging'
import { mailedSecret, notFound, oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const words = { subject: 'person' as const, kind: 'personal' as const, note: '' }

test('nobody makes, reads or withdraws a statement in another’s name', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [judgeId = ''] = world.judgeIds
  const [team, other] = world.teams
  const entryId = must(team?.entryId)
  const strangers = [world.host, world.chair, must(world.judges[1]), must(other?.captain)]
  await stateTeamConflict(world.as(must(team?.captain)), { ...words, entryId, name: 'Judge One' })
  const [statement] = await database.db.select().from(schema.conflictStatements)
  const statementId = must(statement?.id)
  for (const person of strangers) {
    const as = world.as(person)
    await expect(stateJudgeConflict(as, { ...words, judgeId, name: 'Any One' })).rejects.toEqual(notFound)
    await expect(loadJudgeConflicts(as, judgeId)).rejects.toEqual(notFound)
    await expect(stateTeamConflict(as, { ...words, entryId, name: 'Any One' })).rejects.toEqual(notFound)
    await expect(loadTeamConflicts(as, entryId)).rejects.toEqual(notFound)
    await expect(withdrawTeamStatement(as, { entryId, statementId })).rejects.toEqual(notFound)
  }
  const self = world.as(must(world.judges[0]))
  await expect(withdrawJudgeStatement(self, { judgeId, statementId })).rejects.toEqual(notFound)
})

test('a former member of a team cannot judge it afterwards', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [team] = world.teams
  const captain = must(team?.captain)
  const friend = await makePerson(database, { name: 'Friend' })
  const open = days(5)
  const invited = { entryId: must(team?.entryId), email: friend.email }
  await inviteMember(ctxOf(database, captain, open), invited)
  const [rules] = await database.db.select().from(schema.ruleVersions)
  const accepted = { ruleVersionId: rules?.id, accepted: 'on' } as const
  await acceptInvitation(ctxOf(database, friend, open), await mailedSecret(database), accepted)
  await removeMember(ctxOf(database, friend, days(6)), { entryId: invited.entryId, userId: friend.id })
  expect(await database.db.select().from(schema.formerMembers)).toMatchObject([
    { teamId: team?.teamId, userId: friend.id, joinedAt: open, leftAt: days(6) },
  ])
  const judgeId = await seatJudge(database, { ...world, person: friend, by: world.host })
  await recheckConcerned(system(database), { userId: friend.id })
  expect(await stored(database)).toMatchObject([
    { judgeId, teamId: team?.teamId, kind: 'former_team', evidence: 'Friend' },
  ])
})

test('people who were in one team of another challenge are in conflict in this one', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const other = await closedChallenge(database, ['Narıncı'])
  const [team] = other.teams
  const at = { teamId: must(team?.teamId), joinedAt: days(1) }
  await database.transaction(async tx => {
    const former = { id: 'former', ...at, userId: world.judge.id, leftAt: days(2) }
    await tx.insert(schema.formerMembers).values(former)
    const member = { id: 'member', ...at, challengeId: other.challengeId, role: 'member' }
    await tx.insert(schema.teamMembers).values({ ...member, userId: world.captain.id })
  })
  await recheckConcerned(system(database), { userId: world.judge.id })
  expect(await stored(database)).toMatchObject([
    { challengeId: world.challengeId, kind: 'co_team', evidence: 'Captain of Alma: Narıncı' },
  ])
})

test('an affiliation counts for as many years as the stage says, and is the person’s own to remove', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const judge = must(world.judges[0])
  await rename(database, judge, 'ADA')
  const captain = world.as(must(world.teams[0]?.captain))
  await addAffiliation(captain, { organisation: 'ada', fromYear: 2018, untilYear: 2022 })
  await recheckConcerned(system(database), world)
  expect(await stored(database)).toEqual([])
  await database.transaction(async tx => {
    await tx
      .update(schema.stages)
      .set({ judging: { conflictYears: 4 } })
      .where(eq(schema.stages.id, world.stageId))
  })
  await recheckConcerned(system(database), world)
  expect(await stored(database)).toMatchObject([{ evidence: 'Captain of Alma: ADA / ada, 2018–2022' }])
  const [affiliation] = await database.db.select().from(schema.affiliations)
  await expect(removeAffiliation(world.as(judge), must(affiliation?.id))).rejects.toEqual(notFound)
  await removeAffiliation(captain, must(affiliation?.id))
  expect(await database.db.select().from(schema.affiliations)).toEqual([])
})

test('future or reversed years are refused beside their field', async () => {
  const database = await emptyDatabase()
  const ctx = ctxOf(database, await makePerson(database))
  const add = (fromYear?: number, untilYear?: number) =>
    addAffiliation(ctx, { organisation: 'ADA', fromYear, untilYear })
  const refusal = (reason: 'year_ahead' | 'years_reversed', field: string) =>
    new Refusal('invalid', `conflicts.${reason}`, {}, field)
  await expect(add(2027)).rejects.toEqual(refusal('year_ahead', 'fromYear'))
  await expect(add(2020, 2027)).rejects.toEqual(refusal('year_ahead', 'untilYear'))
  await expect(add(2021, 2020)).rejects.toEqual(refusal('years_reversed', 'untilYear'))
  await add(2026, 2026)
})
