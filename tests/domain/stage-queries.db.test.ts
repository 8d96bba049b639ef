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
import type { Db } from '#db/client.server'
import type { JudgingPolicy } from '#db/json'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { everything } from '#tests/support/conflicts'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge, submitReview } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { statements } from '#tests/support/statements'

const blind: Partial<JudgingPolicy> = {
  blind: { team: 'after_own', institution: 'after_own', judges: 'always' },
}

/**
 * A challenge with this many stages after its first, all in judging. Each has two panels, a changed deadline, and two
 * versions of a submission that the chair reviews blind. The first stage has an open public vote and shows its
 * leaderboard.
 */
async function withStages(count: number) {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { challengeId, host, stageId } = world
  const [first] = await database.db.select().from(schema.stages)
  const [team] = world.teams
  const [chair] = await database.db.select().from(schema.judges).where(eq(schema.judges.role, 'chair'))
  if (!first || !team || !chair) throw new Error('a stage, a team and a chair')
  const ids = Array.from({ length: count }, () => newId())
  const submissionIds: string[] = []
  await database.transaction(async tx => {
    await tx.update(schema.stages).set({ judging: { board: 'while_judging' } })
    await tx.insert(schema.panels).values({
      ...{ id: newId(), stageId, position: 1, name: { en: 'Voters' }, kind: 'public', max: 1000 },
      ...{ opensAt: days(11), closesAt: days(20) },
    })
    for (const [n, id] of ids.entries()) {
      await tx.insert(schema.stages).values({
        ...{ ...first, id, position: n + 2, closesAt: days(30 + n), judgingEndsAt: days(40), judging: blind },
      })
      const panel = { stageId: id, max: 1000 }
      await tx.insert(schema.panels).values([
        { ...panel, id: newId(), position: 1, name: { en: `Panel ${n}` }, kind: 'jury' },
        {
          ...{ ...panel, id: newId(), position: 2, name: { en: `Voters ${n}` }, kind: 'public' },
          ...{ opensAt: days(50), closesAt: days(60) },
        },
      ])
      await tx.insert(schema.deadlineChanges).values({
        ...{ id: newId(), stageId: id, before: days(29), after: days(30 + n), reason: 'Longer' },
        ...{ changedAt: days(1), changedBy: host.id },
      })
      submissionIds.push(await submitTwice(tx, { stageId: id, ...team, n }))
    }
  })
  const [judgeId = ''] = world.judgeIds
  await assign(database, { stageId, judgeId, submissionId: team.submissionId, by: host })
  for (const [n, submissionId] of submissionIds.entries())
    await assign(database, { stageId: must(ids[n]), judgeId: chair.id, submissionId, by: host })
  await database.transaction(async tx => {
    await tx.insert(schema.conflicts).values({
      ...{ id: newId(), challengeId, judgeId, teamId: team.teamId, kind: 'other', source: 'host' },
      ...{ pinned: true, evidence: 'A cousin', since: days(12) },
    })
  })
  return {
    ...{
      database,
      ids,
      challengeId,
      submissionIds,
      first: team.submissionId,
      stageId,
      entryId: team.entryId,
      slug: world.slug,
    },
    ...{ ctx: world.as(host), chair: world.as(world.chair), captain: world.as(team.captain) },
  }
}

type Submitted = { stageId: string; entryId: string; captain: { id: string }; n: number }

/** A submission with a file and two versions; in every second stage only the first version is redacted. */
async function submitTwice(tx: Db, { stageId, entryId, captain, n }: Submitted): Promise<string> {
  const [submissionId, first] = [newId(), newId()]
  await tx.insert(schema.submissions).values({
    ...{ id: submissionId, entryId, stageId, createdAt: days(1), draft: {}, draftNumber: 1 },
    ...{ draftSavedAt: days(1), draftSavedBy: captain.id },
  })
  for (const number of [1, 2])
    await tx.insert(schema.submissionVersions).values({
      ...{ id: number === 1 ? first : newId(), submissionId, number, submittedAt: days(number) },
      ...{ submittedBy: captain.id, contentHash: `${n} ${number}`, idempotencyKey: newId() },
      answers: { idea: { text: `Version ${number}` } },
    })
  const redaction = { answers: {}, redactedAt: days(2), redactedBy: captain.id }
  if (n % 2)
    await tx.insert(schema.redactions).values({ id: newId(), submissionVersionId: first, ...redaction })
  return submissionId
}

type World = Awaited<ReturnType<typeof withStages>>

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
