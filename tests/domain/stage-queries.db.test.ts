import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadConflicts } from '#app/domain/assignment/queries/load-conflicts.server'
import { loadPublicStages } from '#app/domain/catalogue/queries/load-public-stages.server'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { loadStageTasks } from '#app/domain/decisions/queries/load-stage-tasks.server'
import { loadTeamFeedback } from '#app/domain/decisions/queries/load-team-feedback.server'
import { submissionCode } from '#app/domain/judging/judge'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { loadBallot } from '#app/domain/panels/queries/load-ballot.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { newId } from '#app/domain/shared/ids'
import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { loadSeenSubmissions } from '#app/domain/submissions/queries/load-seen-submissions.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { everything } from '#tests/support/conflicts'
import { submitReview } from '#tests/support/judging'
import { type World, withStages } from '#tests/support/many-stages'
import { must } from '#tests/support/must'
import { statements } from '#tests/support/statements'

const pages: Record<string, (world: World) => Promise<unknown>> = {
  'public stages': w => loadPublicStages(w.ctx, w.challengeId),
  'challenge desk': w => loadChallengeDesk(w.ctx, w.challengeId),
  'stage tasks': w => loadStageTasks(w.ctx, w.challengeId),
  'public vote': w => loadBallot(w.ctx.db, w.captain, w.slug),
  'board shown while judging': w => loadLeaderboard(w.captain, w.slug),
  'conflicts of a chair who marks': w =>
    loadConflicts(w.chair, { challengeId: w.challengeId, ...everything }),
  'entry as its team sees it': w => loadSeenSubmissions(w.captain, w),
  'entry as its host sees it': w => loadSeenSubmissions(w.ctx, w),
  'entry as a judge sees it': w => loadSeenSubmissions(w.chair, w),
  'entry before its host': w => loadHostSubmission(w.ctx, { challengeId: w.challengeId, entryId: w.entryId }),
}

test.each(Object.entries(pages))(
  '%s: the database is asked as often for eight stages as for two',
  async (_, load) => {
    const [few, many] = [await withStages(1), await withStages(7)]
    const asked = (world: World) => statements(world.database, () => load(world))
    expect((await asked(many)).length).toBe((await asked(few)).length)
  },
)

test('each stage keeps what is its own', async () => {
  const { ctx, challengeId, ids } = await withStages(3)
  const stages = await loadPublicStages(ctx, challengeId)
  expect(stages.map(({ panels }) => panels.map(({ name }) => name.en))).toEqual([
    ['Voters'],
    ['Panel 0', 'Voters 0'],
    ['Panel 1', 'Voters 1'],
    ['Panel 2', 'Voters 2'],
  ])
  const desk = await loadChallengeDesk(ctx, challengeId)
  expect(
    desk.stages.slice(1).map(({ deadlineChanges }) => deadlineChanges.map(({ after }) => after)),
  ).toEqual(ids.map((_, n) => [days(30 + n)]))
})

test('what a stage needs now follows from its own dates and reviews', async () => {
  const { database, ctx, challengeId, ids } = await withStages(3)
  const needed = async (now: Date) =>
    (await loadStageTasks({ ...ctx, now }, challengeId)).tasks.map(({ task, leadsTo }) => [task, leadsTo?.id])
  const [first = '', second = '', third = ''] = ids
  expect(await needed(days(12))).toEqual([
    ['judging', first],
    ['not_closed', second],
    ['not_closed', third],
  ])
  const { stageId } = schema.assignments
  const [own] = await database.db.select().from(schema.assignments).where(eq(stageId, first))
  await submitReview(database, { assignmentId: must(own?.id), marks: {} })
  expect(await needed(days(12.5))).toEqual([
    ['judging', first],
    ['not_closed', second],
    ['not_closed', third],
  ])
  expect(await needed(days(35))).toEqual([
    ['decide', first],
    ['decide', second],
    ['judging', third],
  ])
})

test('with several stages the public votes in the open one and reads the board of the one that shows it', async () => {
  const { captain, slug } = await withStages(3)
  expect((await loadBallot(captain.db, captain, slug))?.panel.name).toEqual({ en: 'Voters' })
  expect((await loadLeaderboard(captain, slug)).shown?.stage?.position).toBe(1)
})

test("a chair with blind reviews sees the team's code in the requested stage, or in the last one", async () => {
  const { database, chair, challengeId, ids, submissionIds, first } = await withStages(3)
  const codes = [first, ...submissionIds].map(submissionCode)
  const shown = async (stageId?: string) => {
    const asked = { challengeId, ...everything, ...(stageId && { which: { stageId } }) }
    const { pairs, named } = await loadConflicts(chair, asked)
    const told = JSON.stringify(pairs)
    return { named: named || told.includes('Alma'), codes: codes.map(code => told.includes(code)) }
  }
  expect(await shown()).toEqual({ named: false, codes: [true, false, false, false] })
  expect(await shown(ids[1])).toEqual({ named: false, codes: [false, false, true, false] })
  await database.transaction(async tx => {
    await tx
      .update(schema.submissions)
      .set({ withdrawnAt: days(9) })
      .where(eq(schema.submissions.id, first))
  })
  expect(await shown()).toEqual({ named: false, codes: [false, false, false, true] })
})

test('the host reads the last version of each stage, and whether it is redacted', async () => {
  const { ctx, challengeId, entryId, ids } = await withStages(3)
  const { submitted } = await loadHostSubmission(ctx, { challengeId, entryId })
  const told = submitted.map(({ stageId, number, contentHash, redaction }) => [
    ...[stageId, number, contentHash, redaction],
  ])
  expect(told.slice(1)).toEqual([
    [ids[0], 2, '0 2', 'none'],
    [ids[1], 2, '1 2', 'outdated'],
    [ids[2], 2, '2 2', 'none'],
  ])
  expect(submitted[0]?.fields).toMatchObject([{ text: 'The idea of Alma' }])
})

test('a team reads the judges’ words of each stage by itself, with as many questions for eight stages as for two', async () => {
  const [few, many] = [await withStages(1), await withStages(7)]
  const read = async (world: World) => {
    await decideAll(world)
    const ctx = { ...world.captain, now: days(41) }
    let told: Awaited<ReturnType<typeof loadTeamFeedback>> = []
    const asked = await statements(world.database, async () => {
      told = await loadTeamFeedback(ctx, world.entryId)
    })
    return { asked: asked.length, comments: told.map(({ comments }) => comments) }
  }
  const [one, other] = [await read(few), await read(many)]
  expect(other.comments).toEqual([7, 6, 5, 4, 3, 2, 1, 0].map(n => [`Of stage ${n}`]))
  expect(other.asked).toBe(one.asked)
})

/** One review in each stage and a run that counts it, on which who goes on and at last who won rests; the result is out. */
async function decideAll({ database, ctx, challengeId, entryId, ids, submissionIds, first, stageId }: World) {
  const { runId } = await computeRankingRun(ctx, challengeId, { stageId })
  const run = must(await loadRun(database.db, { runId }))
  const counted = { abstained: false, marksAfter: null, overridden: {} }
  const assigned = await database.db.select().from(schema.assignments)
  for (const [n, id] of [stageId, ...ids].entries()) {
    const submissionId = must([first, ...submissionIds][n])
    const assignmentId = must(assigned.find(each => each.submissionId === submissionId)?.id)
    const marks = { impact: 500, craft: 500 }
    const reviewId = await submitReview(database, { assignmentId, marks, commentToTeam: `Of stage ${n}` })
    const inputs = {
      ...run.inputs,
      submissions: [{ id: submissionId, entryId, versionId: newId() }],
      reviews: [{ ...counted, id: reviewId, submissionId, judgeId: 'j', marks }],
    }
    const made = { decidedAt: days(40), decidedBy: run.computedBy, runId: newId() }
    await database.transaction(async tx => {
      await tx.insert(schema.rankingRuns).values({ ...run, id: made.runId, stageId: id, inputs })
      if (n < ids.length) await tx.insert(schema.stageDecisions).values({ ...made, id: newId(), stageId: id })
      else
        await tx
          .insert(schema.results)
          .values({ ...made, id: newId(), challengeId, statement: {}, publishAt: days(40) })
    })
  }
}
