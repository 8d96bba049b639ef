import { expect, test } from 'vitest'
import { declinePrize } from '#app/domain/decisions/commands/decline-prize.server'
import { handDownPrize } from '#app/domain/decisions/commands/hand-down-prize.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { nextWinner } from '#app/domain/decisions/next-winner'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { loadSigner } from '#app/services/signing.server'
import { awards, payouts, prizeRefusals, prizes } from '#db/schema'
import { faultsOf } from '#tests/support/bundle-check'
import { days } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { ctxOf, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'
import { publishedChallenge } from '#tests/support/published'
import { together } from '#tests/support/together'

const forbidden = (reason: PlainKey) => new Refusal('forbidden', reason)
const notFound = new Refusal('not_found', 'error.not_found')

/** Alma has the first prize of 10,000 AZN; Bulaq and Çinar follow in the ranking. */
async function won() {
  const world = await publishedChallenge()
  const { database, as, alma, challengeId, announce } = world
  await database.transaction(async tx => {
    await tx
      .update(prizes)
      .set({ kind: 'money', currency: 'AZN', amount: 1_000_000, rule: 'place', place: 1 })
    await tx.update(awards).set({ amount: 1_000_000 })
  })
  await announce()
  const [award] = await database.db.select().from(awards)
  const awardId = must(award).id
  const decline = (now = days(14), person = alma.captain) =>
    declinePrize(as(person, now), { entryId: alma.entryId, awardId })
  const refusal = async () => must((await database.db.select().from(prizeRefusals)).at(0)).id
  const handDown = async (to: string, person = world.chair) =>
    handDownPrize(as(person, days(15)), { challengeId, refusalId: await refusal(), to })
  const visitor = ctxOf(database, { kind: 'visitor' }, days(16))
  const [challenge] = await database.db.query.challenges.findMany()
  const slug = must(challenge).slug
  const shown = async () => must((await loadResult(visitor, slug)).result)
  return { ...world, decline, handDown, visitor, slug, shown, awardId }
}

test('a declined prize is handed down to the next of the ranking, the public result says so, and its file verifies', async () => {
  const { database, bulaq, decline, handDown, shown, visitor, slug, kinds } = await won()
  await decline()
  expect((await shown()).awards).toEqual([])
  expect(await database.db.select().from(payouts)).toEqual([])
  await handDown(bulaq.entryId)
  const { awards: given, deviationReason } = await shown()
  expect(given.map(({ teamName, amount }) => [teamName, amount])).toEqual([['Bulaq', 1_000_000]])
  expect(deviationReason?.en).toMatch(/“Alma” declined.*handed down to “Bulaq”/s)
  expect((await database.db.select().from(payouts)).map(({ amount, dueAt }) => [amount, dueAt])).toEqual([
    [1_000_000, days(45)],
  ])
  expect((await kinds()).slice(-4)).toEqual([
    'prize.declined',
    'result.decided',
    'prize.handed_down',
    'result.decided',
  ])
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const signer = await loadSigner(source)
  expect(await faultsOf(await loadBundle(visitor, signer, slug), signer.key.keyId)).toEqual([])
})

test('of several hand-downs at once exactly one happens, and only to the team that is next', async () => {
  const { database, bulaq, cinar, host, chair, decline, handDown } = await won()
  await decline()
  await expect(handDown(cinar.entryId)).rejects.toEqual(notFound)
  const ended = await together(
    () => handDown(bulaq.entryId, host),
    () => handDown(bulaq.entryId, chair),
    () => handDown(bulaq.entryId, host),
  )
  expect(ended.toSorted()).toEqual([
    'decisions.decline.handed_already',
    'decisions.decline.handed_already',
    'done',
  ])
  expect(await database.db.select().from(awards)).toHaveLength(1)
})

test('a prize is declined once, by its captain, after the result, and not when it was paid', async () => {
  const { as, bulaq, decline, awardId } = await won()
  await expect(decline(new Date(days(13).getTime() - 1))).rejects.toEqual(notFound)
  await expect(decline(days(14), bulaq.captain)).rejects.toEqual(notFound)
  await expect(
    declinePrize(as(bulaq.captain, days(14)), { entryId: bulaq.entryId, awardId }),
  ).rejects.toEqual(notFound)
  const ended = await together(
    () => decline(),
    () => decline(),
  )
  expect(ended.toSorted()).toEqual(['done', 'error.not_found'])
  const paid = await won()
  const [payout] = await paid.database.db.select().from(payouts)
  const which = { challengeId: paid.challengeId, payoutId: must(payout).id, reference: 'AZ-1' }
  await markPayoutPaid(paid.as(paid.host, days(14)), which)
  await expect(paid.decline()).rejects.toEqual(forbidden('decisions.award.paid_stays'))
})

test('strangers, judges and teams hand nothing down', async () => {
  const { bulaq, judges, decline, handDown } = await won()
  await decline()
  for (const person of [bulaq.captain, must(judges[0])])
    await expect(handDown(bulaq.entryId, person)).rejects.toEqual(notFound)
})

test('who declined is not next, who has a place is not next, and a tie is named', () => {
  const ranked = [
    { entryId: 'a', rank: 1, shared: false },
    { entryId: 'b', rank: 2, shared: false },
    { entryId: 'c', rank: 3, shared: true },
    { entryId: 'd', rank: 3, shared: true },
  ]
  const place = (entryId: string) => ({ entryId, byPlace: true })
  expect(nextWinner({ ranked, awards: [], barred: new Set(['a']) })).toEqual({ entryId: 'b', tied: false })
  expect(nextWinner({ ranked, awards: [place('b')], barred: new Set(['a']) })).toEqual({
    entryId: 'c',
    tied: true,
  })
  const special = [{ entryId: 'b', byPlace: false }]
  expect(nextWinner({ ranked, awards: special, barred: new Set(['a']) }).entryId).toBe('b')
  expect(nextWinner({ ranked, awards: [], barred: new Set(['a', 'b', 'c', 'd']) }).entryId).toBeNull()
})
