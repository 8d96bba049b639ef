import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { assignReplacement } from '#app/domain/assignment/commands/assign-replacement.server'
import { loadConflicts } from '#app/domain/assignment/queries/load-conflicts.server'
import { declareConflict } from '#app/domain/conflicts/commands/declare-conflict.server'
import { liftConflict } from '#app/domain/conflicts/commands/lift-conflict.server'
import { pinConflict } from '#app/domain/conflicts/commands/pin-conflict.server'
import { recheckConcerned } from '#app/domain/conflicts/commands/recheck-concerned.server'
import { editProfile } from '#app/domain/people/commands/edit-profile.server'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import {
  assignmentOf,
  colleagues,
  everything,
  lateConflict,
  stored,
  strangers,
  system,
} from '#tests/support/conflicts'
import { emptyDatabase } from '#tests/support/database'
import { notFound, oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

test('host and chair declare a conflict; the pair is recused at once, and the same conflict is refused', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const [team] = world.teams
  const said = {
    ...{ challengeId: world.challengeId, judgeId: world.judgeId, teamId: must(team?.teamId) },
    ...{ kind: 'advisor' as const, evidence: 'Supervised her thesis in 2024.', pinned: true },
  }
  await declareConflict(world.as(world.chair), said)
  expect(await stored(database)).toMatchObject([
    { kind: 'advisor', source: 'host', pinned: true, declaredBy: world.chair.id, since: days(12) },
  ])
  expect((await assignmentOf(database, world.assignmentId)).assignment.recusalReason).toBe('advisor')
  await expect(declareConflict(world.as(world.host), said)).rejects.toEqual(
    new Refusal('conflict', 'conflicts.known', {}, 'kind'),
  )
  for (const person of [world.judge, world.captain, await makePerson(database)])
    await expect(declareConflict(world.as(person), said)).rejects.toEqual(notFound)
  const other = await oneAssignment(database)
  await expect(
    declareConflict(world.as(world.host), { ...said, kind: 'other', judgeId: other.judgeId }),
  ).rejects.toEqual(notFound)
})

test('a chair does not decide on their own conflict', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const [chairSeat] = await database.db
    .select()
    .from(schema.judges)
    .where(and(eq(schema.judges.challengeId, world.challengeId), eq(schema.judges.role, 'chair')))
  const chair = world.as(world.chair)
  const teamId = must(world.teams[0]?.teamId)
  const said = { challengeId: world.challengeId, judgeId: must(chairSeat?.id), teamId }
  await declareConflict(chair, { ...said, kind: 'personal', evidence: 'My nephew.', pinned: false })
  const [conflict] = await stored(database)
  const which = { challengeId: world.challengeId, conflictId: must(conflict?.id) }
  const own = new Refusal('forbidden', 'judging.chair_in_conflict')
  await expect(liftConflict(chair, { ...which, reason: 'I am fair.' })).rejects.toEqual(own)
  await expect(pinConflict(chair, { ...which, pinned: true })).rejects.toEqual(own)
  await liftConflict(world.as(world.host), { ...which, reason: 'He has left the team.' })
  await expect(liftConflict(world.as(world.host), { ...which, reason: 'Once more.' })).rejects.toEqual(
    new Refusal('forbidden', 'conflicts.is_lifted'),
  )
})

test('a pinned conflict outlives its facts', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  await colleagues(database, [world.judge, world.captain])
  await recheckConcerned(system(database), world)
  const [conflict] = await stored(database)
  await pinConflict(world.as(world.host), { ...world, conflictId: must(conflict?.id), pinned: true })
  await strangers(database)
  await recheckConcerned(system(database, days(13)), world)
  expect(await stored(database)).toMatchObject([{ pinned: true, liftedAt: null }])
})

test('the judge with the lowest load and no conflict is proposed, and assigned with one button', async () => {
  const { world } = await lateConflict()
  const page = await loadConflicts(world.as(world.host), { challengeId: world.challengeId, ...everything })
  const [taken] = page.pairs.flatMap(pair => pair.taken)
  expect(taken).toMatchObject({ assignmentId: world.assignmentId, setAside: true, replaced: false })
  const replacement = taken?.replacement
  expect(replacement?.judgeId).not.toBe(world.judgeId)
  expect(replacement).toMatchObject({ load: 0, expert: false })
  const input = { ...world, judgeId: must(replacement?.judgeId) }
  await expect(assignReplacement(world.as(world.host), { ...input, judgeId: world.judgeId })).rejects.toEqual(
    new Refusal('forbidden', 'judging.pair_in_conflict'),
  )
  await assignReplacement(world.as(world.host, days(13)), input)
  const after = await loadConflicts(world.as(world.host), { challengeId: world.challengeId, ...everything })
  expect(after.pairs.flatMap(pair => pair.taken)).toMatchObject([{ replaced: true, replacement: null }])
  await expect(assignReplacement(world.as(world.host, days(13)), input)).rejects.toEqual(
    new Refusal('conflict', 'conflicts.has_it_already'),
  )
})

test('host, chair and staff read the conflicts; to judge, team and outsider the page is not there', async () => {
  const { database, world } = await lateConflict()
  const read = (person: Person) =>
    loadConflicts(world.as(person), { challengeId: world.challengeId, ...everything })
  for (const person of [world.host, world.chair, await makePerson(database, { staff: true })])
    expect((await read(person)).pairs).toMatchObject([
      {
        judgeName: 'Judge One',
        teamName: 'Alma',
        conflicts: [{ evidence: 'Captain of Alma: SOCAR' }],
      },
    ])
  for (const person of [world.judge, world.captain, await makePerson(database)])
    await expect(read(person)).rejects.toEqual(notFound)
})

test('replacing an organisation in the profile stores it once as a former one until this year', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database, { organisation: 'SOCAR' })
  const edit = (organisation?: string) =>
    editProfile(ctxOf(database, person), { name: person.name, participantType: 'individual', organisation })
  await edit('socar')
  expect(await database.db.select().from(schema.affiliations)).toEqual([])
  await edit('BDU')
  await edit('socar')
  await edit()
  const rows = await database.db.select().from(schema.affiliations).orderBy(schema.affiliations.organisation)
  expect(rows.map(row => [row.organisation, row.fromYear, row.untilYear])).toEqual([
    ['BDU', null, 2026],
    ['socar', null, 2026],
  ])
})
