import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { loadTeamRoles } from '#app/domain/teams/queries/load-team-roles.server'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import { entries, formerMembers, judges, teamMembers } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { seatJudge } from '#tests/support/judging'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { statements } from '#tests/support/statements'

/** A withdrawn entry of a team with this many members besides the captain, and as many former members. */
async function withdrawnEntry(size: number) {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const captain = await makePerson(database)
  const challenge = await makeChallenge(database, { institutionId: await makeInstitution(database, host) })
  const { challengeId } = challenge
  const { teamId, entryId } = await makeSubmission(database, { ...challenge, captain })
  const members: { person: Person; joinedAt: Date }[] = []
  const former: Person[] = []
  for (let n = 0; n < size; n++) {
    const joinedAt = new Date(start.getTime() + n + 1)
    members.push({ person: await makePerson(database), joinedAt })
    former.push(await makePerson(database))
  }
  await database.transaction(async tx => {
    await tx.update(entries).set({ withdrawnAt: start, withdrawnBy: captain.id })
    for (const { person, joinedAt } of members)
      await tx
        .insert(teamMembers)
        .values({ ...{ id: newId(), teamId, challengeId, userId: person.id }, role: 'member', joinedAt })
    for (const { id } of former)
      await tx
        .insert(formerMembers)
        .values({ id: newId(), teamId, userId: id, joinedAt: start, leftAt: days(1) })
  })
  const ctx = ctxOf(database, captain, days(2))
  return { database, ctx, host, challengeId, entryId, members: members.map(({ person }) => person), former }
}

test('returning an entry takes as many queries for nine members as for two', async () => {
  const asked = async (size: number) => {
    const { database, ctx, entryId } = await withdrawnEntry(size)
    return (await statements(database, () => loadWorkspace(ctx, entryId))).length
  }
  expect(await asked(8)).toBe(await asked(1))
})

test('each person of a team keeps the roles that are their own', async () => {
  const { database, ctx, host, challengeId, entryId, members, former } = await withdrawnEntry(3)
  const [, second = host, third = host] = members
  const [gone = host] = former
  await seatJudge(database, { challengeId, person: second, by: host })
  const left = await seatJudge(database, { challengeId, person: third, by: host })
  await seatJudge(database, { challengeId, person: gone, by: host })
  await database.transaction(async tx => {
    await tx
      .update(judges)
      .set({ removedAt: days(1) })
      .where(eq(judges.id, left))
  })
  const roles = await loadTeamRoles(database.db, await loadOwnEntry(database.db, ctx, entryId))
  const told = (each: { withdrawn: boolean; judge: boolean; wasJudge: boolean }) => [
    each.withdrawn,
    each.judge,
    each.wasJudge,
  ]
  expect(told(roles.own)).toEqual([true, false, false])
  expect(roles.others.map(told)).toEqual([
    [true, false, false],
    [true, true, false],
    [true, false, true],
  ])
  expect(roles.former.map(told).sort()).toEqual([
    [false, false, false],
    [false, false, false],
    [false, true, false],
  ])
})
