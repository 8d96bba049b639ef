import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import { declareConflict } from '#app/domain/conflicts/commands/declare-conflict.server'
import { liftConflict } from '#app/domain/conflicts/commands/lift-conflict.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { overrideMark } from '#app/domain/reviews/commands/override-mark.server'
import { Refusal } from '#app/domain/shared/refusal'
import { deny } from '#app/domain/shared/verdict'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { stored } from '#tests/support/conflicts'
import { emptyDatabase } from '#tests/support/database'
import { submitReview } from '#tests/support/judging'
import { oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'

const plan = { scope: 'all' as const, reviewsEach: 1, expertsEach: 0, minLoad: 0 }

test('a chair in conflict with one team can read, but not assign, compute, override, decide or publish', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const { challengeId, stageId, assignmentId } = world
  await submitReview(database, { assignmentId, marks: { impact: 500, craft: 500 } })
  const [seat] = await database.db
    .select()
    .from(schema.judges)
    .where(and(eq(schema.judges.challengeId, challengeId), eq(schema.judges.role, 'chair')))
  const pair = { challengeId, judgeId: must(seat?.id), teamId: must(world.teams[1]?.teamId) }
  const said = { kind: 'personal', evidence: 'My nephew.', pinned: false } as const
  await declareConflict(world.as(world.host), { ...pair, ...said })
  const chair = world.as(world.chair)
  const acts = [
    () => setAssignments(chair, { ...world, pairs: [] }),
    () => proposeAssignment(chair, { challengeId, request: plan, which: { stageId } }),
    () => computeRankingRun(chair, challengeId),
    () => overrideMark(chair, { assignmentId, criterionId: 'impact', mark: '1', reason: 'Too high.' }),
    () => decide(chair, { challengeId, statement: {}, award: [] }),
    () => publishResult(chair, { challengeId, at: days(30) }),
    () => decideStage(chair, { challengeId, stageId, entryId: [] }),
    () => releaseStage(chair, { challengeId, stageId, at: days(30) }),
  ]
  for (const act of acts)
    await expect(act()).rejects.toEqual(new Refusal('forbidden', 'judging.chair_in_conflict'))
  const { why, can } = await loadAssignments(chair, challengeId)
  expect([why, can]).toEqual([deny('judging.chair_in_conflict'), { assign: false }])
  const [conflict] = await stored(database)
  await liftConflict(world.as(world.host), {
    ...{ challengeId, conflictId: must(conflict?.id), reason: 'He has left the team.' },
  })
  expect((await loadAssignments(chair, challengeId)).why).toBeNull()
})
