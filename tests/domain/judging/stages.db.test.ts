import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRanking } from '#app/domain/ranking/queries/load-ranking.server'
import { loadJudgeDesk } from '#app/domain/reviews/queries/load-judge-desk.server'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import { assignments, submissions, submissionVersions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { addStage, twoStages } from '#tests/support/judged-stages'
import { assign } from '#tests/support/judging'
import { notFound } from '#tests/support/jury'

/** Alma has submitted for the final, and the first judge is assigned to it. */
async function finalWorld(database: Database) {
  const world = await twoStages(database)
  const [judgeId = ''] = world.judgeIds
  const submissionId = newId()
  const by = world.host
  await database.transaction(async tx => {
    const draft = { idea: { text: 'The final idea' } }
    await tx.insert(submissions).values({
      ...{ id: submissionId, entryId: world.alma, stageId: world.finalId, createdAt: days(20), draft },
      ...{ draftSavedAt: days(20), draftSavedBy: by.id, draftNumber: 1 },
    })
    await tx.insert(submissionVersions).values({
      ...{ id: newId(), submissionId, number: 1, answers: draft, submittedAt: days(20), submittedBy: by.id },
      ...{ contentHash: '0'.repeat(64), idempotencyKey: submissionId },
    })
  })
  const assignmentId = await assign(database, { stageId: world.finalId, judgeId, submissionId, by })
  return { ...world, judgeId, judge: world.judges[0] ?? by, assignmentId }
}

test('a judge’s desk lists each stage with its own queue and its own window', async () => {
  const database = await emptyDatabase()
  const { as, judge, chair } = await finalWorld(database)
  const desk = async (person: typeof judge, at: Date) =>
    (await loadJudgeDesk(as(person, at))).map(seat => [
      seat.stage.name.en,
      seat.open,
      seat.judgingEndsAt,
      seat.queue.length,
    ])
  expect(await desk(judge, days(31))).toEqual([
    ['Concept', false, days(20), 4],
    ['Final', true, days(35), 1],
  ])
  expect(await desk(chair, days(12))).toEqual([['Concept', true, days(20), 0]])
  expect(await desk(chair, days(31))).toEqual([['Final', true, days(35), 0]])
})

test('ranking and jury are about the stage that is asked for, else about the one judged now', async () => {
  const database = await emptyDatabase()
  const { as, host, challengeId, stageId, finalId, judgeId, place } = await finalWorld(database)
  const { runId } = await computeRankingRun(as(host), challengeId, place)
  const now = as(host, days(31))
  const concept = await loadRanking(now, challengeId, { stageId })
  expect([concept.stages.hereId, concept.run?.id, concept.coverage.count]).toEqual([stageId, runId, 4])
  const final = await loadRanking(now, challengeId)
  expect([final.stages.hereId, final.run, final.coverage.count]).toEqual([finalId, null, 1])
  const assigned = async (which?: { stageId: string }) =>
    (await loadJury(now, challengeId, which)).members.find(member => member.id === judgeId)?.assigned
  expect([await assigned({ stageId }), await assigned()]).toEqual([4, 1])
})

test('a stage of another challenge gives 404', async () => {
  const database = await emptyDatabase()
  const { as, host, challengeId } = await finalWorld(database)
  const other = await twoStages(database)
  const stageId = await addStage(database, { challengeId: other.challengeId, position: 3 })
  await expect(loadRanking(as(host), challengeId, { stageId })).rejects.toEqual(notFound)
  await expect(computeRankingRun(as(host), challengeId, { stageId })).rejects.toEqual(notFound)
  await expect(loadJury(as(host), challengeId, { stageId })).rejects.toEqual(notFound)
})

test('a judge who leaves loses open assignments in every stage, and submitted reviews stay', async () => {
  const database = await emptyDatabase()
  const { as, host, challengeId, judgeId, stageId, assignmentId } = await finalWorld(database)
  await removeJudge(as(host, days(31)), { challengeId, judgeId })
  const [freed] = await database.db.select().from(assignments).where(eq(assignments.id, assignmentId))
  expect(freed?.withdrawnAt).toEqual(days(31))
  const kept = await database.db
    .select()
    .from(assignments)
    .where(and(eq(assignments.judgeId, judgeId), eq(assignments.stageId, stageId)))
  expect(kept.map(each => each.withdrawnAt)).toEqual([null, null, null, null])
})
