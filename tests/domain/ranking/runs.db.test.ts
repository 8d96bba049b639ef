import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { currentEngine as current, type Engine, engines } from '#app/domain/ranking/engines'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { recompute } from '#app/domain/ranking/recompute'
import { engineVersion as currentEngine } from '#app/domain/ranking/run'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { judged, write } from '#tests/support/judged-run'

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
  if (!row) throw new Error('it was submitted')
  return row.review
}

test('a run stores inputs, seed and engine', async () => {
  const database = await emptyDatabase()
  const { run, challengeId, stageId } = await judged(database)
  const { inputs, inputsHash, output, engineVersion } = await run()
  expect([inputs.seed, inputsHash]).toEqual([`${challengeId}:${stageId}`, sha256(canonicalJson(inputs))])
  expect(engineVersion).toBe(currentEngine)
  expect(output.ranked.map(row => [row.rank, row.exact])).toEqual([
    [1, '90/1'],
    [2, '60/1'],
  ])
})

test('five simultaneous computations, and a later one, give one run', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  const compute = (person = world.chair, at = days(12)) =>
    computeRankingRun(world.as(person, at), world.challengeId)
  const { chair, host } = world
  const runs = await Promise.all([chair, chair, host, chair, host].map(person => compute(person)))
  runs.push(await compute(host, days(13)))
  expect(new Set(runs.map(({ runId }) => runId)).size).toBe(1)
  expect(await rowsOf(database)).toEqual({ runs: 1, told: 1 })
})

test('after a change and its reversal, the last run is up to date', async () => {
  const database = await emptyDatabase()
  const world = await judged(database)
  const compute = (at: Date) => computeRankingRun(world.as(world.chair, at), world.challengeId)
  const { id } = await reviewOf(database, world)
  const setAside = (set: Partial<typeof schema.reviews.$inferInsert>) =>
    write(database, tx => tx.update(schema.reviews).set(set).where(eq(schema.reviews.id, id)))
  const first = await compute(days(12))
  await setAside({ setAsideAt: days(12), setAsideBy: world.chair.id, setAsideReason: 'Wrong submission.' })
  const second = await compute(days(13))
  await setAside({ setAsideAt: null, setAsideBy: null, setAsideReason: null })
  const third = await compute(days(14))
  expect([second.inputsHash, third.inputsHash]).toEqual([
    expect.not.stringMatching(first.inputsHash),
    first.inputsHash,
  ])
  expect(new Set([first.runId, second.runId, third.runId]).size).toBe(3)
  expect((await loadRun(database.db, { latestOf: world.stageId }))?.id).toBe(third.runId)
  expect(await rowsOf(database)).toEqual({ runs: 3, told: 3 })
})

async function rowsOf({ db }: Database) {
  const told = eq(schema.ledgerEntries.kind, 'ranking.computed')
  return { runs: await db.$count(schema.rankingRuns), told: await db.$count(schema.ledgerEntries, told) }
}

test('a review set aside does not count, nor does one in an active conflict', async () => {
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

test('an override counts instead of the judge’s mark until it is withdrawn', async () => {
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

test('a stored run is recomputed by the engine that made it, and by no other', async () => {
  const database = await emptyDatabase()
  const { run } = await judged(database)
  const stored = await run()
  const next: Engine = {
    ...current,
    compute: inputs => ({ ...current.compute(inputs), warnings: ['one_judge'] }),
  }
  const output = JSON.parse(JSON.stringify(next.compute(stored.inputs)))
  const later = { inputs: stored.inputs, output, engineVersion: 'ranking/next' }
  const both = new Map([...engines, ['ranking/next', next]])
  expect([recompute(stored, both).kind, recompute(later, both).kind]).toEqual(['same', 'same'])
  const relabelled = { ...later, engineVersion: currentEngine }
  expect([recompute(later, engines).kind, recompute(relabelled, both).kind]).toEqual([
    'other_engine',
    'differs',
  ])
})
