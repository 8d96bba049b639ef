import { expect, test } from 'vitest'
import { loadWinners } from '#app/domain/catalogue/queries/load-winners.server'
import { archiveChallenge } from '#app/domain/challenges/commands/archive-challenge.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import { Refusal } from '#app/domain/shared/refusal'
import { loadSigner } from '#app/services/signing.server'
import { runNextJob } from '#app/worker/worker.server'
import { awards, challenges, outboxMails, payouts, prizes } from '#db/schema'
import { faultsOf } from '#tests/support/bundle-check'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { ctxOf, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'

async function ranked(teams = ['Alma', 'Bulaq'], options: { prizes: boolean } = { prizes: true }) {
  const database = await emptyDatabase()
  const world = await closedChallenge(database, teams)
  if (!options.prizes) await database.transaction(async tx => void (await tx.delete(prizes)))
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  await computeRankingRun(world.as(world.chair), world.challengeId)
  const visitor = ctxOf(database, { kind: 'visitor' }, days(15))
  const signer = await loadSigner({ database, now: start, pem: null, folder: keysFolder(), mayRenew: false })
  const { as, host, chair, challengeId, slug } = world
  /** Decides, publishes, notifies and archives; returns what the public reads. */
  async function conclude(deviationReason?: string) {
    await decide(as(chair), { challengeId, statement: {}, award: [], deviationReason })
    await publishResult(as(host), { challengeId, at: days(15) })
    while (await runNextJob(database, days(15)));
    await archiveChallenge(as(host, days(15)), challengeId)
    const [challenge] = await database.db.select({ state: challenges.state }).from(challenges)
    const { result } = await loadResult(visitor, slug)
    const { groups } = await loadWinners(visitor, { page: 1, size: 5 })
    return {
      state: challenge?.state,
      result: result && { awards: result.awards, has: result.hasPrizes, why: result.deviationReason },
      feed: groups.map(group => ({ awards: group.awards, has: group.hasPrizes, why: group.deviationReason })),
      faults: await faultsOf(await loadBundle(visitor, signer, slug), signer.key.keyId),
      owed: [...(await database.db.select().from(awards)), ...(await database.db.select().from(payouts))],
      mails: (await database.db.select().from(outboxMails)).length,
    }
  }
  return { ...world, conclude }
}

test('a jury that awards nothing gives a reason; the result is published, mailed, verified and archived', async () => {
  const { conclude } = await ranked()
  await expect(conclude()).rejects.toEqual(
    new Refusal('invalid', 'decisions.result.nothing_reason_needed', {}, 'deviationReason.az'),
  )
  const why = 'No solution reached the aim.'
  expect(await conclude(why)).toEqual({
    state: 'archived',
    result: { awards: [], has: true, why: { en: why } },
    feed: [{ awards: [], has: true, why: { en: why } }],
    faults: [],
    owed: [],
    mails: 2,
  })
})

test('a challenge without a prize is decided by its ranking and can be archived', async () => {
  const { conclude } = await ranked(undefined, { prizes: false })
  expect(await conclude()).toEqual({
    state: 'archived',
    result: { awards: [], has: false, why: null },
    feed: [{ awards: [], has: false, why: null }],
    faults: [],
    owed: [],
    mails: 2,
  })
})

test('a challenge without entries can be decided with a reason', async () => {
  const { conclude } = await ranked([])
  const why = 'Nobody submitted a solution.'
  expect(await conclude(why)).toEqual({
    state: 'archived',
    result: { awards: [], has: true, why: { en: why } },
    feed: [{ awards: [], has: true, why: { en: why } }],
    faults: [],
    owed: [],
    mails: 0,
  })
})
