import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadDiagnostics } from '#app/domain/ranking/queries/load-diagnostics.server'
import { loadPlacement } from '#app/domain/ranking/queries/load-placement.server'
import { loadRanking } from '#app/domain/ranking/queries/load-ranking.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { setReviewAside } from '#app/domain/reviews/commands/set-review-aside.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { judged, write } from '#tests/support/judged-run'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'

const missing = new Refusal('not_found', 'error.not_found')

test('winners whom another method would not choose need the jury’s reason', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  // the judges rank either team first by the same margin: pairwise counting finds a tie, the mean does not
  await judgeAll(database, world, [
    [100, 50],
    [40, 60],
  ])
  const ctx = world.as(world.chair)
  await computeRankingRun(ctx, world.challengeId)
  const decision = {
    challengeId: world.challengeId,
    award: [{ prizeId: world.prizeId, nth: 0, entryId: must(world.teams[0]?.entryId), citation: {} }],
    statement: {},
  }
  expect((await loadDecision(ctx, world.challengeId)).contested).toBe(true)
  await expect(decide(ctx, decision)).rejects.toEqual(
    new Refusal('invalid', 'ranking.method_reason_needed', {}, 'methodReason.az'),
  )
  await decide(ctx, { ...decision, methodReason: 'The mean was announced in the rules.' })
  const [result] = await database.db.select().from(schema.results)
  expect(result?.methodReason).toBe('The mean was announced in the rules.')
})

test('ranking, diagnostics and placement are for host and chair only', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  await world.run()
  const { alma, as, bulaq, challengeId, chair, host, judges } = world
  for (const person of [chair, host]) {
    const placement = await loadPlacement(as(person), challengeId, alma.submissionId)
    expect([placement.submission.teamName, placement.place?.row?.rank, placement.counted.length]).toEqual([
      'Alma',
      1,
      2,
    ])
    expect(placement.place?.below?.decidedBy).toBe('score')
    const { run } = await loadDiagnostics(as(person), challengeId)
    expect(run?.judges.length).toBe(2)
    expect(run?.pairwise?.rows.map(({ submissionId, place }) => [submissionId, place])).toEqual([
      [alma.submissionId, 1],
      [bulaq.submissionId, 2],
    ])
    expect((await loadRanking(as(person), challengeId)).run?.ranked.total).toBe(2)
  }
  for (const person of [...judges, bulaq.captain]) {
    await expect(loadPlacement(as(person), challengeId, alma.submissionId)).rejects.toEqual(missing)
    await expect(loadDiagnostics(as(person), challengeId)).rejects.toEqual(missing)
  }
})

test('the diagnostics of 120 judges come in pages of 50, on the same scales', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  const { id: runId } = await world.run()
  const run = must(await loadRun(database.db, { runId }))
  const [first] = run.output.judges
  const judges = Array.from({ length: 120 }, (_, n) => ({ ...must(first), judgeId: `j${n}`, offset: n }))
  await database.transaction(async tx => {
    const output = { ...run.output, judges }
    await tx.update(schema.rankingRuns).set({ output }).where(eq(schema.rankingRuns.id, runId))
  })
  const pages = await Promise.all(
    [1, 2, 3, 9].map(page => loadDiagnostics(world.as(world.host), world.challengeId, undefined, page)),
  )
  expect(pages.map(page => [page.run?.judges.length, page.run?.judges[0]?.judgeId, page.pages])).toEqual([
    [50, 'j0', { page: 1, pages: 3 }],
    [50, 'j50', { page: 2, pages: 3 }],
    [20, 'j100', { page: 3, pages: 3 }],
    [20, 'j100', { page: 3, pages: 3 }],
  ])
  expect(new Set(pages.map(page => page.furthest))).toEqual(new Set([119]))
})

test('a chair in conflict with a team sees neither its name, reviews nor placement', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  await world.run()
  const { alma, as, bulaq, challengeId, chair } = world
  const [seat] = await database.db.select().from(schema.judges).where(eq(schema.judges.userId, chair.id))
  await write(database, tx =>
    tx.insert(schema.conflicts).values({
      id: newId(),
      challengeId,
      judgeId: must(seat?.id),
      teamId: alma.teamId,
      kind: 'personal',
      source: 'judge',
      pinned: false,
      evidence: 'A cousin',
      since: days(12),
    }),
  )
  const { run } = await loadRanking(as(chair), challengeId)
  const rows = new Map(run?.ranked.rows.map(row => [row.submissionId, row]))
  expect(rows.get(alma.submissionId)).toMatchObject({
    open: false,
    teamName: rows.get(alma.submissionId)?.code,
  })
  expect(rows.get(bulaq.submissionId)).toMatchObject({ open: true, teamName: 'Bulaq' })
  await expect(loadPlacement(as(chair), challengeId, alma.submissionId)).rejects.toEqual(missing)
})

test('a review that was set aside counts neither in the coverage nor in how a judge marks', async () => {
  const database = await emptyDatabase()
  const { alma, as, chair, challengeId, mild, strict } = await judged(database)
  const before = await loadRanking(as(chair), challengeId)
  expect(before.coverage.short.rows).toEqual([])
  const given = await database.db
    .select({ id: schema.assignments.id })
    .from(schema.assignments)
    .where(eq(schema.assignments.submissionId, alma.submissionId))
  for (const { id } of given)
    await setReviewAside(as(chair), { assignmentId: id, reason: 'A friend of the team' })
  const { coverage, judges } = await loadRanking(as(chair), challengeId)
  expect(coverage).toMatchObject({ count: 2, enough: 1 })
  expect(coverage.short.rows.map(row => [row.teamName, row.assigned, row.done])).toEqual([['Alma', 2, 0]])
  const spread = new Map(judges.rows.map(row => [row.id, row]))
  expect(spread.get(strict)).toMatchObject({ assigned: 2, done: 2, percents: [50] })
  expect(spread.get(mild)).toMatchObject({ assigned: 2, done: 2, percents: [70] })
})
