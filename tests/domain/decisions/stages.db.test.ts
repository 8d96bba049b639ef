import { expect, test } from 'vitest'
import { announceStage } from '#app/domain/decisions/commands/announce-stage.server'
import { cancelRelease } from '#app/domain/decisions/commands/cancel-release.server'
import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { propose } from '#app/domain/decisions/commands/propose.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { loadAdvancement } from '#app/domain/decisions/queries/load-advancement.server'
import { loadTeamFeedback } from '#app/domain/decisions/queries/load-team-feedback.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { runNextJob } from '#app/worker/worker.server'
import type { Database } from '#db/client.server'
import { advancements, jobs, outboxMails, results, stageDecisions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { addStage, oneGoesOn, twoStages } from '#tests/support/judged-stages'
import { assign, closedChallenge, judgeAll, seatJudge } from '#tests/support/judging'
import { kinds, notFound } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'

const tie = 'Bulaq has a pilot site.'

/** Alma and, of two tied teams, Bulaq advance; published at the given instant. */
async function decidedFor(database: Database, at: Date) {
  const world = await twoStages(database)
  const { as, host, chair, place, alma, bulaq } = world
  await computeRankingRun(as(chair), place.challengeId, place)
  await decideStage(as(chair), { ...place, entryId: [alma, bulaq], deviationReason: tie })
  await releaseStage(as(host), { ...place, at })
  return world
}

async function runJobs(database: Database, now: Date): Promise<void> {
  while (await runNextJob(database, now));
}

test('the ranking proposes who advances, and a tie at the cut needs the jury’s reason', async () => {
  const database = await emptyDatabase()
  const { as, chair, place, alma, bulaq, ceyran } = await twoStages(database)
  await computeRankingRun(as(chair), place.challengeId, place)
  const seen = await loadAdvancement(as(chair), place)
  expect(seen.entries.map(each => [each.teamName, each.rank])).toEqual([
    ['Alma', 1],
    expect.arrayContaining([2]),
    expect.arrayContaining([2]),
    ['Deniz', 4],
  ])
  expect(seen.proposed).toEqual([alma])
  expect([...seen.tied].sort()).toEqual([bulaq, ceyran].sort())
  await expect(decideStage(as(chair), { ...place, entryId: [alma, bulaq] })).rejects.toEqual(
    new Refusal('invalid', 'decisions.advance.reason_needed', {}, 'deviationReason.az'),
  )
  expect(await database.db.select().from(stageDecisions)).toEqual([])
  await decideStage(as(chair), { ...place, entryId: [alma, bulaq], deviationReason: tie })
  const [decision] = await database.db.select().from(stageDecisions)
  expect(decision).toMatchObject({ deviationReason: tie, decidedBy: chair.id, releaseAt: null })
})

test('a choice of teams that changed after it was checked is neither released nor proposed', async () => {
  const database = await emptyDatabase()
  const { as, host, chair, place, alma, bulaq } = await twoStages(database)
  await computeRankingRun(as(chair), place.challengeId, place)
  await decideStage(as(chair), { ...place, entryId: [alma, bulaq], deviationReason: tie })
  const decidedAt = must((await loadAdvancement(as(host), place)).decision).decidedAt
  await decideStage(as(chair, days(13)), { ...place, entryId: [bulaq], deviationReason: tie })
  const [now, at] = [days(13.5), days(14)]
  const changed = { reason: 'decisions.publish.changed' }
  await expect(releaseStage(as(host, now), { ...place, at, decidedAt })).rejects.toMatchObject(changed)
  const { challengeId, stageId } = place
  const proposed = { kind: 'stage.release', stageId, at, decidedAt } as const
  await expect(propose(as(host, now), { challengeId, proposed })).rejects.toMatchObject(changed)
  await releaseStage(as(host, now), { ...place, at, decidedAt: days(13) })
})

test('advancement by one method only needs the jury’s reason for it, which is stored', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await addStage(database, world)
  await oneGoesOn(database, world.stageId)
  // the judges rank either team first by the same margin: pairwise counting finds a tie, the mean does not
  await judgeAll(database, world, [
    [100, 50],
    [40, 60],
  ])
  const ctx = world.as(world.chair)
  const place = { challengeId: world.challengeId, stageId: world.stageId }
  await computeRankingRun(ctx, place.challengeId, place)
  const seen = await loadAdvancement(ctx, place)
  expect([seen.contested, seen.proposed.length]).toEqual([true, 1])
  await expect(decideStage(ctx, { ...place, entryId: seen.proposed })).rejects.toEqual(
    new Refusal('invalid', 'ranking.method_reason_needed', {}, 'methodReason.az'),
  )
  expect(await database.db.select().from(stageDecisions)).toEqual([])
  const methodReason = 'The mean was announced in the rules.'
  await decideStage(ctx, { ...place, entryId: seen.proposed, methodReason })
  expect((await loadAdvancement(ctx, place)).decision?.methodReason).toEqual({ en: methodReason })
})

test('where every method lets the same teams advance, a reason for the method is not stored', async () => {
  const database = await emptyDatabase()
  const { as, chair, place, alma } = await twoStages(database, { advance: 1 })
  await computeRankingRun(as(chair), place.challengeId, place)
  expect((await loadAdvancement(as(chair), place)).contested).toBe(false)
  await decideStage(as(chair), { ...place, entryId: [alma], methodReason: 'Needless.' })
  expect((await loadAdvancement(as(chair), place)).decision?.methodReason).toBeNull()
})

test('a decision can be replaced until it is released, notifies nobody, and is recorded', async () => {
  const database = await emptyDatabase()
  const { as, host, place, alma, bulaq, ceyran } = await twoStages(database, { advance: 3 })
  await computeRankingRun(as(host), place.challengeId, place)
  await decideStage(as(host), { ...place, entryId: [alma], deviationReason: 'One is enough.' })
  await decideStage(as(host), { ...place, entryId: [alma, bulaq, ceyran], deviationReason: 'Needless.' })
  const rows = await database.db.select().from(advancements)
  expect(rows.map(row => row.entryId).sort()).toEqual([alma, bulaq, ceyran].sort())
  const [decision, ...others] = await database.db.select().from(stageDecisions)
  expect([decision?.deviationReason, others]).toEqual([null, []])
  expect(await database.db.select().from(jobs)).toEqual([])
  expect(await kinds(database)).toEqual(['ranking.computed', 'stage.decided', 'stage.decided'])
})

test('without a run, on a stale run, with open reviews or on the last stage nothing is decided', async () => {
  const database = await emptyDatabase()
  const { as, host, place, alma, finalId, teams } = await twoStages(database)
  const decide = (stageId = place.stageId) =>
    decideStage(as(host), { ...place, stageId, entryId: [alma], deviationReason: tie })
  await expect(decide()).rejects.toEqual(new Refusal('forbidden', 'decisions.result.run_missing'))
  await expect(decide(finalId)).rejects.toEqual(new Refusal('forbidden', 'decisions.advance.last_stage'))
  await computeRankingRun(as(host), place.challengeId, place)
  const judgeId = await seatJudge(database, { ...place, person: await makePerson(database), by: host })
  await assign(database, { ...place, judgeId, submissionId: must(teams[0]?.submissionId), by: host })
  await expect(decide()).rejects.toEqual(new Refusal('forbidden', 'decisions.result.judging_going_on'))
})

test('only host and chair see or make the decision; everyone else gets a 404', async () => {
  const database = await emptyDatabase()
  const world = await decidedFor(database, days(15))
  const { as, place, judges, teams, alma } = world
  const others = [...judges, ...teams.map(team => team.captain), await makePerson(database, { staff: true })]
  for (const person of others) {
    await expect(loadAdvancement(as(person), place)).rejects.toEqual(notFound)
    await expect(decideStage(as(person), { ...place, entryId: [alma] })).rejects.toEqual(notFound)
    await expect(releaseStage(as(person), { ...place, at: days(15) })).rejects.toEqual(notFound)
    await expect(cancelRelease(as(person), place)).rejects.toEqual(notFound)
  }
})

test('a release mails every team once, at its instant and not earlier', async () => {
  const database = await emptyDatabase()
  const { as, host, teams, place } = await decidedFor(database, days(15))
  await runJobs(database, new Date(days(15).getTime() - 1))
  expect(await database.db.select().from(outboxMails)).toEqual([])
  await runJobs(database, days(15))
  const mails = await database.db.select().from(outboxMails)
  const subjects = new Map(mails.map(mail => [mail.recipient, mail.subject]))
  expect(teams.map(team => subjects.get(team.captain.email))).toEqual([
    'Alma advances: Test challenge',
    'Bulaq advances: Test challenge',
    'The jury has decided: Test challenge',
    'The jury has decided: Test challenge',
  ])
  expect(mails.map(mail => mail.text).join()).not.toMatch(/90 ?%|60 ?%|pilot/)
  const [decision] = await database.db.select().from(stageDecisions)
  const again = { decisionId: must(decision?.id), releaseAt: days(15).toISOString() }
  await announceStage(as(host, days(16)), again)
  await runJobs(database, days(16))
  expect(await database.db.select().from(outboxMails)).toHaveLength(4)
  await expect(decideStage(as(host, days(15)), { ...place, entryId: [] })).rejects.toEqual(
    new Refusal('forbidden', 'decisions.advance.released_already'),
  )
  expect((await kinds(database)).slice(0, 4)).toEqual([
    'ranking.computed',
    'stage.decided',
    'stage.released',
    'stage.announced',
  ])
})

test('a cancelled release mails nobody; a public one cannot be cancelled', async () => {
  const database = await emptyDatabase()
  const { as, host, place } = await decidedFor(database, days(15))
  await cancelRelease(as(host, new Date(days(15).getTime() - 1)), place)
  await runJobs(database, days(16))
  expect(await database.db.select().from(outboxMails)).toEqual([])
  await releaseStage(as(host, days(16)), { ...place, at: days(16) })
  await expect(cancelRelease(as(host, days(16)), place)).rejects.toEqual(
    new Refusal('forbidden', 'decisions.advance.released_already'),
  )
  await runJobs(database, days(16))
  expect(await database.db.select().from(outboxMails)).toHaveLength(4)
})

test('the feedback of a stage waits for the result, also for a team that did not advance', async () => {
  const database = await emptyDatabase()
  const { as, host, teams, deniz, challengeId, finalId } = await decidedFor(database, days(15))
  const captain = must(teams[3]?.captain)
  expect(await loadTeamFeedback(as(captain, days(16)), deniz)).toEqual([])
  const { runId } = await computeRankingRun(as(host, days(30)), challengeId, { stageId: finalId })
  await database.transaction(async tx => {
    await tx.insert(results).values({
      ...{ id: newId(), challengeId, runId, statement: {} },
      ...{ decidedAt: days(36), decidedBy: host.id, publishAt: days(36) },
    })
  })
  expect(await loadTeamFeedback(as(captain, new Date(days(36).getTime() - 1)), deniz)).toEqual([])
  expect(await loadTeamFeedback(as(captain, days(36)), deniz)).toMatchObject([
    {
      stage: { name: { en: 'Concept' } },
      rank: 4,
      headline: { value: 40 },
      comments: ['A word to Deniz', 'A word to Deniz'],
    },
  ])
})
