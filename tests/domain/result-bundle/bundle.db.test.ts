import { expect, test } from 'vitest'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import { Refusal } from '#app/domain/shared/refusal'
import { loadSigner } from '#app/services/signing.server'
import type { Database } from '#db/client.server'
import { faultsOf } from '#tests/support/bundle-check'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'

/** Alma at 90 %, Bulaq at 60 %; the jury gives the prize to Bulaq with a reason; public from day 15. */
async function decided(database: Database) {
  const world = await closedChallenge(database)
  const { as, chair, host, challengeId, prizeId, teams } = world
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  await computeRankingRun(as(chair), challengeId)
  const award = [{ prizeId, nth: 0, entryId: must(teams[1]?.entryId), citation: { en: 'CITED' } }]
  const deviationReason = 'It can start tomorrow.'
  await decide(as(chair), { challengeId, award, statement: {}, deviationReason })
  await publishResult(as(host), { challengeId, at: days(15) })
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const visitor = (now: Date) => ctxOf(database, { kind: 'visitor' }, now)
  return { ...world, visitor, signer: await loadSigner(source) }
}

test('the bundle of a published result contains the order and the marks, and verifies with and without a signed head', async () => {
  const database = await emptyDatabase()
  const { signer, slug, visitor } = await decided(database)
  const faults = (file: unknown) => faultsOf(file, signer.key.keyId)
  const fresh = await loadBundle(visitor(days(15)), signer, slug)
  const { bundle } = fresh
  expect(bundle.order.map(({ place, team, exact, reviews }) => [place, team, exact, reviews])).toEqual([
    [1, 'Alma', '90/1', 2],
    [2, 'Bulaq', '60/1', 2],
  ])
  expect([bundle.publishedAt, bundle.deviation, bundle.awards.map(({ team }) => team)]).toEqual([
    days(15).toISOString(),
    { deviates: true, reason: 'It can start tomorrow.' },
    ['Bulaq'],
  ])
  expect(bundle.reviews.map(({ percent }) => percent).sort()).toEqual(['100/1', '50/1', '70/1', '80/1'])
  expect([fresh.inclusion, await faults(fresh)]).toEqual([null, []])
  await signHeads(ctxOf(database, { kind: 'system' }, days(16)), signer)
  const later = await loadBundle(visitor(days(17)), signer, slug)
  expect(later.inclusion?.head).toMatchObject({ stream: bundle.challengeId })
  expect(await faults(later)).toEqual([])
  expect({ ...later, inclusion: null }).toEqual(fresh)
})

test('judges are numbers in the bundle, without names, addresses, accounts or comments', async () => {
  const database = await emptyDatabase()
  const { signer, slug, visitor, judges, teams } = await decided(database)
  const text = JSON.stringify(await loadBundle(visitor(days(15)), signer, slug))
  const people = [...judges, ...teams.map(({ captain }) => captain)]
  const secrets = people.flatMap(({ id, name, email }) => [id, name, email])
  expect([...secrets, 'A word to'].filter(secret => text.includes(secret))).toEqual([])
  expect(text).toContain('"judge":"J2"')
})

test('a millisecond before its instant the bundle gives 404 for everyone, including the host', async () => {
  const database = await emptyDatabase()
  const { signer, slug, as, visitor, host, chair, judges, teams } = await decided(database)
  const early = new Date(days(15).getTime() - 1)
  const staff = await makePerson(database, { staff: true })
  const people = [host, chair, staff, ...judges, ...teams.map(({ captain }) => captain)]
  for (const ctx of [visitor(early), ...people.map(person => as(person, early))])
    await expect(loadBundle(ctx, signer, slug)).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
  expect((await loadBundle(visitor(days(15)), signer, slug)).format).toBe('meydan.bundle')
})
