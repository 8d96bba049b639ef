import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadWinners } from '#app/domain/catalogue/queries/load-winners.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { sharedChoice } from '#app/domain/decisions/decision'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { loadPayouts } from '#app/domain/decisions/queries/load-payouts.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { loadSigner } from '#app/services/signing.server'
import { runNextJob } from '#app/worker/worker.server'
import { awards, ledgerEntries, prizes } from '#db/schema'
import { faultsOf } from '#tests/support/bundle-check'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'

/** Alma and Bulaq tied at 90 %, Çinar at 50 %; 10,000.01 AZN for the first rank, 5,000 for the second. */
async function tied() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database, ['Alma', 'Bulaq', 'Çinar'])
  await judgeAll(database, world, [
    [80, 100],
    [100, 80],
    [50, 50],
  ])
  const { challengeId, prizeId: first, as, chair } = world
  const second = newId()
  await database.transaction(async tx => {
    const worth = { kind: 'money', currency: 'AZN', rule: 'place', quantity: 1 } as const
    await tx
      .update(prizes)
      .set({ ...worth, name: { en: 'First' }, amount: 1_000_001, place: 1, position: 1 })
      .where(eq(prizes.id, first))
    const [row] = await tx.select().from(prizes).where(eq(prizes.id, first))
    if (row)
      await tx.insert(prizes).values({
        ...{ ...row, ...worth, id: second, name: { en: 'Second' } },
        ...{ amount: 500_000, place: 2, position: 2 },
      })
  })
  await computeRankingRun(as(chair), challengeId)
  const give = (one: string, other?: string, deviationReason?: string) =>
    decide(as(chair), {
      ...{ challengeId, statement: {}, deviationReason },
      award: [
        { prizeId: first, nth: 0, entryId: one, citation: { en: 'Both are right.' } },
        { prizeId: second, nth: 0, entryId: other, citation: {} },
      ],
    })
  const [alma, bulaq] = world.teams.slice(0, 2).toSorted((a, b) => (a.submissionId < b.submissionId ? -1 : 1))
  return { ...world, database, give, ids: [must(alma?.entryId), must(bulaq?.entryId)] as const }
}

async function published(world: Awaited<ReturnType<typeof tied>>) {
  const { database, as, host, challengeId } = world
  await publishResult(as(host), { challengeId, at: days(15) })
  while (await runNextJob(database, days(15)));
}

test('before saving the host sees who shares and each amount, and sharing needs no reason', async () => {
  const { as, host, challengeId, give, ids } = await tied()
  const { slots } = await loadDecision(as(host), challengeId)
  expect(slots.map(({ entryId, suggestedId }) => [entryId, suggestedId])).toEqual([
    [sharedChoice, sharedChoice],
    [null, null],
  ])
  expect(slots[0]?.share?.parts?.map(({ amount }) => amount)).toEqual([750_001, 750_000])
  expect(slots[0]?.share?.parts?.map(({ teamName }) => teamName).sort()).toEqual(['Alma', 'Bulaq'])
  expect(slots[1]?.share).toEqual({ place: 1, parts: null })
  await give(sharedChoice)
  const saved = await loadDecision(as(host), challengeId)
  expect(saved.slots.map(({ entryId }) => entryId)).toEqual([sharedChoice, null])
  expect(saved.result?.deviationReason).toBeNull()
  await expect(give(sharedChoice, ids[0], 'Why.')).rejects.toEqual(
    new Refusal('forbidden', 'decisions.result.shared_twice'),
  )
  await expect(give(ids[0], sharedChoice, 'Why.')).rejects.toMatchObject({ reason: 'error.not_found' })
})

test('a shared prize reaches result, winners, payouts, ledger and bundle to the qəpik, and the bundle verifies', async () => {
  const world = await tied()
  const { database, give, ids, as, host, challengeId, slug } = world
  await give(sharedChoice)
  await published(world)
  const visitor = ctxOf(database, { kind: 'visitor' }, days(16))
  const { result } = await loadResult(visitor, slug)
  const won = new Map(result?.awards.map(award => [award.entryId, award]))
  expect(ids.map(id => won.get(id)?.amount)).toEqual([750_001, 750_000])
  expect(ids.map(id => won.get(id)?.sharedPrizes)).toEqual([
    [{ en: 'First' }, { en: 'Second' }],
    [{ en: 'First' }, { en: 'Second' }],
  ])
  const [group] = (await loadWinners(visitor, { page: 1, size: 10 })).groups
  expect(group?.awards.map(({ prize }) => prize.amount).sort()).toEqual([750_000, 750_001])
  const { payouts } = await loadPayouts(as(host, days(16)), challengeId)
  expect(payouts.map(({ amount }) => amount).sort()).toEqual([750_000, 750_001])
  const rows = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.kind, 'result.decided'))
  const told = rows.flatMap(({ payload }) => payload.awards)
  expect(told).toEqual(
    expect.arrayContaining([expect.objectContaining({ entryId: ids[0], amount: 750_001 })]),
  )
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const signer = await loadSigner(source)
  const file = await loadBundle(visitor, signer, slug)
  expect(file.bundle.awards.map(({ slot, sharedSlots }) => [slot, sharedSlots])).toEqual([
    [0, [0, 1]],
    [0, [0, 1]],
  ])
  expect(await faultsOf(file, signer.key.keyId)).toEqual([])
})

test('a qəpik moved from one sharer to the other is found by checking the bundle', async () => {
  const world = await tied()
  const { database, give, slug } = world
  await give(sharedChoice)
  await published(world)
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const signer = await loadSigner(source)
  await database.transaction(async tx => {
    for (const { id, amount } of await tx.select().from(awards))
      await tx
        .update(awards)
        .set({ amount: amount === 750_001 ? 750_000 : 750_001 })
        .where(eq(awards.id, id))
  })
  const file = await loadBundle(ctxOf(database, { kind: 'visitor' }, days(16)), signer, slug)
  const faults = (await faultsOf(file, signer.key.keyId)).map(({ key }) => key)
  expect(faults).toEqual(['ledger.fault.amount', 'ledger.fault.entry_says'])
})

test('the jury may award each prize to one tied team instead, with a reason', async () => {
  const world = await tied()
  const { database, give, ids, slug } = world
  await expect(give(ids[1], ids[0])).rejects.toMatchObject({ reason: 'decisions.result.reason_needed' })
  await give(ids[1], ids[0], 'It can start tomorrow.')
  await published(world)
  const { result } = await loadResult(ctxOf(database, { kind: 'visitor' }, days(16)), slug)
  expect(result?.awards.map(({ entryId, amount }) => [entryId, amount])).toEqual([
    [ids[1], 1_000_001],
    [ids[0], 500_000],
  ])
})
