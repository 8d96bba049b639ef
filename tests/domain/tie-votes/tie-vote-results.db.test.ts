import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { sharedChoice } from '#app/domain/decisions/decision'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { submissionCode } from '#app/domain/judging/judge'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { loadPlacement } from '#app/domain/ranking/queries/load-placement.server'
import { loadRanking } from '#app/domain/ranking/queries/load-ranking.server'
import { loadRunInputs } from '#app/domain/ranking/queries/load-run-inputs.server'
import { checkRankings } from '#app/domain/result-bundle/queries/check-rankings.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { listOpenBallots } from '#app/domain/tie-votes/queries/list-open-ballots.server'
import { loadTieBallot } from '#app/domain/tie-votes/queries/load-tie-ballot.server'
import { loadTieDesk } from '#app/domain/tie-votes/queries/load-tie-desk.server'
import type { PlainKey } from '#app/i18n/message-values'
import { loadSigner } from '#app/services/signing.server'
import { runNextJob } from '#app/worker/worker.server'
import type { Database } from '#db/client.server'
import { reviews, tieBallots } from '#db/schema'
import { faultsOf } from '#tests/support/bundle-check'
import { days } from '#tests/support/challenges'
import { ctxOf, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'
import { type TiedWorld, tied } from '#tests/support/tied'

const refused = (reason: PlainKey) => new Refusal('forbidden', reason)

/** Every judge votes: Bulaq has two votes, Alma one. */
async function voted(world: TiedWorld) {
  const { open, cast, one, two, chair, alma, bulaq } = world
  const voteId = await open()
  await cast(voteId, one, bulaq)
  await cast(voteId, two, alma)
  await cast(voteId, chair, bulaq)
  return voteId
}

const signerOf = (database: Database) =>
  loadSigner({ database, now: start, pem: null, folder: keysFolder(), mayRenew: false })

async function publish({ database, as, host, challengeId }: TiedWorld) {
  await publishResult(as(host, days(14)), { challengeId, at: days(15) })
  while (await runNextJob(database, days(15)));
}

test('inputs without a vote do not mention votes, so older rankings keep their hash', async () => {
  const world = await tied()
  const all = await loadStageContext(world.database.db, world.as(world.host), world.challengeId)
  expect('tieVotes' in (await loadRunInputs(world.database.db, all))).toBe(false)
  await world.open()
  expect('tieVotes' in (await loadRunInputs(world.database.db, all))).toBe(false)
})

test('from the tie to a published result: the vote orders, is explained and is in the bundle, which verifies', async () => {
  const world = await tied()
  const { database, as, host, challengeId, alma, bulaq } = world
  expect(await world.order(days(12))).toMatchObject([{ 1: 1 }, { 1: 1 }, { 1: 3 }])
  await voted(world)
  expect((await loadRanking(as(host, days(14)), challengeId)).run?.current).toBe(false)
  expect(await world.order()).toEqual([
    ['Bulaq', 1, null],
    ['Alma', 2, 'jury_vote'],
    ['Çinar', 3, 'score'],
  ])
  const told = {
    ...{ eligible: 3, voted: 3, abstained: 0 },
    votes: [
      { team: 'Bulaq', votes: 2 },
      { team: 'Alma', votes: 1 },
    ],
  }
  const why = await loadPlacement(as(host, days(14)), challengeId, alma.submissionId)
  expect(why.place).toMatchObject({ vote: told, above: { teamName: 'Bulaq', decidedBy: 'jury_vote' } })
  const desk = await loadTieDesk(as(host, days(14)), challengeId)
  expect(desk).toMatchObject({ ties: [], votes: [{ applied: true, count: { ...told, quorum: true } }] })
  await world.give(bulaq.entryId)
  expect((await loadDecision(as(host, days(14)), challengeId)).result?.deviationReason).toBeNull()
  await publish(world)
  const { slug } = (await loadDecision(as(host, days(15)), challengeId)).challenge
  const visitor = ctxOf(database, { kind: 'visitor' }, days(15))
  expect((await loadResult(visitor, slug)).result?.tieVotes).toEqual([told])
  const signer = await signerOf(database)
  const file = await loadBundle(visitor, signer, slug)
  expect(await faultsOf(file, signer.key.keyId)).toEqual([])
  if (file.version !== 2) throw new Error('of this engine')
  const [vote] = file.bundle.tieVotes ?? []
  expect(vote).toMatchObject({ eligible: 3, voters: ['J1', 'J2', 'J3'] })
  expect(file.bundle.judges).toHaveLength(3)
  expect(JSON.stringify(file)).not.toContain('Judge One')
  await adoptRows(ctxOf(database, { kind: 'system' }, days(15)))
  const checks = [...(await checkRows(database.db)), ...(await checkRankings(database.db, { now: days(15) }))]
  expect(checks.flatMap(({ fault }) => fault ?? [])).toEqual([])
  await database.transaction(async tx => {
    await tx.update(tieBallots).set({ submissionId: alma.submissionId })
  })
  const found = (await checkRows(database.db)).flatMap(({ fault }) => fault ?? [])
  expect(found.map(({ key, values }) => `${key} ${values.table}`)).toContain(
    'ledger.fault.row_changed tieBallots',
  )
})

test('while the jury votes on a tie that matters, nothing is decided or published', async () => {
  const world = await tied()
  const { open, give, alma, host, as, challengeId } = world
  await give(alma.entryId, 'It can start tomorrow.')
  await open()
  await expect(give(alma.entryId, 'It can start tomorrow.')).rejects.toEqual(refused('tie_votes.still_open'))
  await expect(publishResult(as(host, days(14)), { challengeId, at: days(15) })).rejects.toEqual(
    refused('tie_votes.still_open'),
  )
})

test('tied teams share the prize only after an equal vote, and the shared result verifies', async () => {
  const world = await tied()
  const { open, cast, one, two, chair, alma, bulaq, as, host, challengeId, database } = world
  const choices = async () => {
    const { slots, voteDue } = await loadDecision(as(host, days(14)), challengeId)
    return { voteDue, choices: slots.map(({ suggestedId, share }) => [suggestedId, share !== null]) }
  }
  expect(await choices()).toEqual({ voteDue: true, choices: [[null, false]] })
  await expect(world.give(sharedChoice)).rejects.toEqual(refused('error.not_found'))
  const voteId = await open()
  await cast(voteId, one, alma)
  await cast(voteId, two, bulaq)
  await cast(voteId, chair, null)
  expect(await world.order()).toMatchObject([{ 1: 1 }, { 1: 1 }, { 1: 3 }])
  await expect(open({ runId: await world.compute(days(14)) })).rejects.toEqual(
    refused('tie_votes.left_equal'),
  )
  expect(await choices()).toEqual({ voteDue: false, choices: [[sharedChoice, true]] })
  await world.give(sharedChoice)
  await publish(world)
  const { slug } = (await loadDecision(as(host, days(15)), challengeId)).challenge
  const signer = await signerOf(database)
  const visitor = ctxOf(database, { kind: 'visitor' }, days(15))
  expect(await faultsOf(await loadBundle(visitor, signer, slug), signer.key.keyId)).toEqual([])
  expect((await loadResult(visitor, slug)).result?.awards.map(({ amount }) => amount)).toEqual([
    500_000, 500_000,
  ])
})

test('a vote without a quorum decides nothing, allows no sharing, and another one may be opened', async () => {
  const world = await tied()
  const { open, cast, one, bulaq, as, host, challengeId, database } = world
  const voteId = await open()
  await cast(voteId, one, bulaq)
  while (await runNextJob(database, days(20)));
  const now = days(21)
  expect(await world.order(now)).toMatchObject([{ 1: 1 }, { 1: 1 }, { 1: 3 }])
  expect(await loadDecision(as(host, now), challengeId)).toMatchObject({
    voteDue: true,
    slots: [{ share: null }],
  })
  const desk = await loadTieDesk(as(host, now), challengeId)
  expect(desk?.votes).toMatchObject([{ applied: false, count: { quorum: false, voted: 1 } }])
  const again = { runId: await world.compute(now), now, closesAt: '2026-06-30T12:00' }
  expect(await open(again)).not.toBe(voteId)
})

test('a vote does not order other ties, which may be voted on as well', async () => {
  const world = await tied()
  const { database, open, cast, one, two, chair, cinar } = world
  await voted(world)
  await database.transaction(async tx => {
    // Çinar's reviews become as good as the others'
    await tx
      .update(reviews)
      .set({ marks: { impact: 900, craft: 900 } })
      .where(eq(reviews.commentToTeam, 'A word to Çinar'))
  })
  expect((await world.order()).map(row => row[1])).toEqual([1, 1, 1])
  const voteId = await open({ runId: await world.compute(days(14)), now: days(14) })
  for (const judge of [one, two, chair]) await cast(voteId, judge, cinar, days(14))
  expect(await world.order()).toMatchObject([['Çinar', 1, null], { 1: 2 }, { 1: 2 }])
  await database.transaction(async tx => {
    await tx
      .update(reviews)
      .set({ marks: { impact: 500, craft: 500 } })
      .where(eq(reviews.commentToTeam, 'A word to Çinar'))
  })
  expect(await world.order()).toEqual([
    ['Bulaq', 1, null],
    ['Alma', 2, 'jury_vote'],
    ['Çinar', 3, 'score'],
  ])
})

test("a judge's choice changes nothing that others can read before the count", async () => {
  const world = await tied()
  const { open, cast, one, two, chair, host, alma, bulaq, as, challengeId, database } = world
  const voteId = await open()
  const slug = (await loadDecision(as(host), challengeId)).challenge.slug
  const visitor: Ctx = ctxOf(database, { kind: 'visitor' }, days(13))
  const read = async () =>
    JSON.stringify([
      ...(await Promise.all(
        [host, chair].map(async person => [
          await loadTieDesk(as(person, days(13)), challengeId),
          await loadRanking(as(person, days(13)), challengeId),
          await loadDecision(as(person, days(13)), challengeId),
        ]),
      )),
      await loadTieBallot(as(two, days(13)), voteId),
      await listOpenBallots(as(two, days(13))),
      await loadResult(visitor, slug),
    ])
  await cast(voteId, one, alma)
  const before = await read()
  await cast(voteId, one, bulaq)
  expect(await read()).toBe(before)
  await cast(voteId, one, null)
  expect(await read()).toBe(before)
  expect((await loadTieBallot(as(one, days(13)), voteId)).chosen).toBeNull()
  expect((await loadTieBallot(as(two, days(13)), voteId)).count).toBeNull()
  const desk = await loadTieDesk(as(host, days(13)), challengeId)
  expect(desk?.votes[0]?.voters.filter(({ voted }) => voted)).toHaveLength(1)
  await cast(voteId, two, bulaq)
  await cast(voteId, chair, bulaq)
  expect((await loadTieBallot(as(two, days(13)), voteId)).count?.votes.map(({ votes }) => votes)).toEqual([
    2, 0,
  ])
})

test('in a blind stage a judge votes on codes, and reads the tied submissions while the vote is open', async () => {
  const world = await tied()
  const { open, chair, as, alma, bulaq, database } = world
  const voteId = await open()
  // the chair has no review in this stage and knows the teams; a judge who is not a chair does not
  const one = await loadTieBallot(as(world.one, days(13)), voteId)
  expect(one.equals.map(({ code, team }) => [code, team]).sort()).toEqual(
    [alma, bulaq].map(({ submissionId }) => [submissionCode(submissionId), null]).sort(),
  )
  expect(one.equals.every(({ shown }) => shown !== null)).toBe(true)
  const assignedToNone = await loadTieBallot(as(chair, days(13)), voteId)
  expect(assignedToNone.equals.every(({ shown }) => shown !== null)).toBe(true)
  expect(await listOpenBallots(as(world.one, days(13)))).toMatchObject([{ voteId, count: 2, cast: false }])
  while (await runNextJob(database, days(20)));
  expect(await listOpenBallots(as(world.one, days(20)))).toEqual([])
  expect(await loadTieBallot(as(world.one, days(20)), voteId)).toMatchObject({
    why: { reason: 'tie_votes.is_closed' },
    count: { voted: 0, quorum: false },
  })
})
