import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { decide } from '#app/domain/awards/commands/decide.server'
import { loadDecision } from '#app/domain/awards/queries/load-decision.server'
import { computeRankingRun } from '#app/domain/leaderboards/commands/compute-ranking-run.server'
import { loadDiagnostics } from '#app/domain/leaderboards/queries/load-diagnostics.server'
import { loadPlacement } from '#app/domain/leaderboards/queries/load-placement.server'
import { loadRanking } from '#app/domain/leaderboards/queries/load-ranking.server'
import { loadRun } from '#app/domain/leaderboards/queries/load-run.server'
import { firstEngine } from '#app/domain/leaderboards/run-first'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { start } from '#tests/support/people'

const missing = new Refusal('not_found', 'error.not_found')

/** Two teams, both marked by two judges: Alma at 90 %, Bulaq at 60 %. */
async function judged(database: Database) {
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const [alma, bulaq] = world.teams
  const [strict = '', mild = ''] = world.judgeIds
  if (!alma || !bulaq) throw new Error('two teams')
  const run = async () => {
    const { runId } = await computeRankingRun(world.as(world.chair), world.challengeId)
    const loaded = await loadRun(database.db, { runId })
    if (!loaded) throw new Error('it is kept')
    return loaded
  }
  return { ...world, alma, bulaq, strict, mild, run }
}

type World = Awaited<ReturnType<typeof judged>>

async function reviewOf(database: Database, { strict, alma }: World) {
  const rows = await database.db
    .select({
      review: schema.reviews,
      judgeId: schema.assignments.judgeId,
      of: schema.assignments.submissionId,
    })
    .from(schema.reviews)
    .innerJoin(schema.assignments, eq(schema.assignments.id, schema.reviews.assignmentId))
  const row = rows.find(each => each.judgeId === strict && each.of === alma.submissionId)
  if (!row) throw new Error('it was handed in')
  return row.review
}

const write = (database: Database, work: Parameters<Database['transaction']>[0]) =>
  database.transaction(async tx => void (await work(tx)))

test('a run keeps inputs, seed and engine, and the same inputs have the same hash and the same output', async () => {
  const database = await emptyDatabase()
  const { run, challengeId, stageId } = await judged(database)
  const [one, other] = [await run(), await run()]
  expect([one.inputsHash, one.output]).toEqual([other.inputsHash, other.output])
  expect([one.inputs.seed, one.engineVersion]).toEqual([`${challengeId}:${stageId}`, other.engineVersion])
  expect(one.output.ranked.map(row => [row.rank, row.exact])).toEqual([
    [1, '90/1'],
    [2, '60/1'],
  ])
})

test('a review set aside does not count, and neither does one in a conflict that stands', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  const { id } = await reviewOf(database, world)
  const aside = { setAsideAt: days(12), setAsideBy: world.chair.id, setAsideReason: 'Wrong submission.' }
  await write(database, tx => tx.update(schema.reviews).set(aside).where(eq(schema.reviews.id, id)))
  expect((await world.run()).inputs.reviews.length).toBe(3)
  await write(database, tx =>
    tx.insert(schema.conflicts).values({
      id: newId(),
      challengeId: world.challengeId,
      judgeId: world.mild,
      teamId: world.bulaq.teamId,
      kind: 'personal',
      source: 'host',
      pinned: true,
      evidence: 'Neighbours',
      since: days(12),
    }),
  )
  const { inputs } = await world.run()
  expect(inputs.reviews.map(each => [each.judgeId, each.submissionId]).sort()).toEqual(
    [
      [world.mild, world.alma.submissionId],
      [world.strict, world.bulaq.submissionId],
    ].sort(),
  )
})

test('an override counts beside the judge’s own mark until it is withdrawn', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  const { id: reviewId, marks } = await reviewOf(database, world)
  const id = newId()
  const override = { id, reviewId, criterionId: 'impact', mark: 1000, reason: 'A slip.', at: days(12) }
  await write(database, tx => tx.insert(schema.overrides).values({ ...override, by: world.chair.id }))
  const over = await world.run()
  const kept = over.inputs.reviews.find(each => each.id === reviewId)
  expect([kept?.marks, kept?.overridden]).toEqual([marks, { impact: 1000 }])
  expect(over.output.ranked[0]?.exact).not.toBe('90/1')
  const withdrawn = { withdrawnAt: days(12), withdrawnBy: world.chair.id }
  await write(database, tx => tx.update(schema.overrides).set(withdrawn).where(eq(schema.overrides.id, id)))
  expect((await world.run()).output.ranked[0]?.exact).toBe('90/1')
})

test('marks changed after discussion count where the stage says so; the first ones stay in the inputs', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  const { id, marks } = await reviewOf(database, world)
  const marksAfter = { impact: 200, craft: 200 }
  await write(database, tx =>
    tx
      .update(schema.reviews)
      .set({ marksAfter, marksAfterAt: days(12) })
      .where(eq(schema.reviews.id, id)),
  )
  expect((await world.run()).output.ranked[0]?.exact).toBe('90/1')
  const judging = { marks: 'after_discussion' as const }
  await write(database, tx =>
    tx.update(schema.stages).set({ judging }).where(eq(schema.stages.id, world.stageId)),
  )
  const { inputs, output } = await world.run()
  const kept = inputs.reviews.find(each => each.id === id)
  expect([kept?.marks, kept?.marksAfter, inputs.rules.marks]).toEqual([marks, marksAfter, 'after_discussion'])
  expect(output.ranked.map(row => row.exact)).toEqual(['60/1', '60/1'])
})

test('a run of the first engine is still read: its places stand, what it did not know is absent', async () => {
  const database = await emptyDatabase()
  const { challengeId, stageId, chair, run } = await judged(database)
  const { inputs, output } = await run()
  const id = newId()
  const first = {
    challengeId,
    stageId,
    method: 'mean',
    quorum: inputs.quorum,
    criteria: inputs.criteria,
    submissions: inputs.submissions,
    reviews: inputs.reviews.map(({ marksAfter: _, overridden: __, ...review }) => review),
  }
  const ranked = output.ranked.map(
    ({ submissionId, entryId, rank, shared, exact, percent, n, min, max, sd, criteria }) => ({
      submissionId,
      entryId,
      rank,
      shared,
      exact,
      percent,
      n,
      min,
      max,
      sd,
      criteria,
    }),
  )
  await write(database, tx =>
    tx.insert(schema.rankingRuns).values({
      id,
      challengeId,
      stageId,
      computedAt: start,
      computedBy: chair.id,
      engineVersion: firstEngine,
      inputsHash: '0',
      inputs: first,
      output: { ranked, unranked: [] },
    }),
  )
  const loaded = await loadRun(database.db, { runId: id })
  expect([loaded?.first, loaded?.inputs.rules.method]).toEqual([first, { kind: 'mean' }])
  expect(loaded?.output.ranked.map(row => [row.rank, row.exact, row.calibrated])).toEqual([
    [1, '90/1', null],
    [2, '60/1', null],
  ])
})

test('winners whom another way of counting would not choose need the jury’s recorded reason', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  // the judges put either team first by the same distance: pairwise counting finds them equal, the mean does not
  await judgeAll(database, world, [
    [100, 50],
    [40, 60],
  ])
  const ctx = world.as(world.chair)
  await computeRankingRun(ctx, world.challengeId)
  const decision = {
    challengeId: world.challengeId,
    award: [{ prizeId: world.prizeId, nth: 0, entryId: world.teams[0]?.entryId ?? '', citation: {} }],
    statement: {},
  }
  expect((await loadDecision(ctx, world.challengeId)).contested).toBe(true)
  await expect(decide(ctx, decision)).rejects.toEqual(
    new Refusal('invalid', 'ranks.method_reason_needed', {}, 'methodReason'),
  )
  await decide(ctx, { ...decision, methodReason: 'The mean was announced in the rules.' })
  const [result] = await database.db.select().from(schema.results)
  expect(result?.methodReason).toBe('The mean was announced in the rules.')
})

test('ranking, diagnostics and placement are there for host and chair alone', async () => {
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
    expect((await loadDiagnostics(as(person), challengeId)).run?.judges.length).toBe(2)
    expect((await loadRanking(as(person), challengeId)).run?.ranked.length).toBe(2)
  }
  for (const person of [...judges, bulaq.captain]) {
    await expect(loadPlacement(as(person), challengeId, alma.submissionId)).rejects.toEqual(missing)
    await expect(loadDiagnostics(as(person), challengeId)).rejects.toEqual(missing)
  }
})

test('to a chair in conflict with a team its name, its reviews and its placement are not there', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  await world.run()
  const { alma, as, bulaq, challengeId, chair } = world
  const [seat] = await database.db.select().from(schema.judges).where(eq(schema.judges.userId, chair.id))
  await write(database, tx =>
    tx.insert(schema.conflicts).values({
      id: newId(),
      challengeId,
      judgeId: seat?.id ?? '',
      teamId: alma.teamId,
      kind: 'personal',
      source: 'judge',
      pinned: false,
      evidence: 'A cousin',
      since: days(12),
    }),
  )
  const { run } = await loadRanking(as(chair), challengeId)
  const rows = new Map(run?.ranked.map(row => [row.submissionId, row]))
  expect(rows.get(alma.submissionId)).toMatchObject({
    open: false,
    teamName: rows.get(alma.submissionId)?.code,
  })
  expect(rows.get(bulaq.submissionId)).toMatchObject({ open: true, teamName: 'Bulaq' })
  await expect(loadPlacement(as(chair), challengeId, alma.submissionId)).rejects.toEqual(missing)
})
