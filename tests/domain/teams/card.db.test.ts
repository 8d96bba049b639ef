import { expect, test } from 'vitest'
import { announceResult } from '#app/domain/decisions/commands/announce-result.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { loadPublicationCheck } from '#app/domain/decisions/queries/load-publication-check.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadTeamPrizes } from '#app/domain/decisions/queries/load-team-prizes.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { Refusal } from '#app/domain/shared/refusal'
import { saveCard } from '#app/domain/teams/commands/save-card.server'
import { CardInput } from '#app/domain/teams/input'
import { loadOwnCard, loadPublicCards } from '#app/domain/teams/queries/load-cards.server'
import { payouts, results } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'

const texts = { title: { en: 'Green bus' }, summary: { en: 'It stops.' }, link: 'https://example.az/bus' }
const said = texts
const shownCard = { ...texts, picture: null, names: [] }
const notFound = new Refusal('not_found', 'error.not_found')

/** Alma wins; both teams have a card, and Alma agreed to show hers. */
async function decided() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { as, chair, challengeId, prizeId, teams } = world
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  await computeRankingRun(as(chair), challengeId)
  const [alma, bulaq] = [must(teams[0]), must(teams[1])]
  await saveCard(as(alma.captain), { entryId: alma.entryId, ...said, agreed: 'on' })
  await saveCard(as(bulaq.captain), { entryId: bulaq.entryId, ...said, title: { en: 'Hidden' } })
  const award = [{ prizeId, nth: 0, entryId: alma.entryId, citation: {} }]
  await decide(as(chair), { challengeId, statement: {}, award })
  const visitor = (now: Date) => ctxOf(database, { kind: 'visitor' }, now)
  return { database, ...world, alma, bulaq, visitor }
}

test('a card that the team agreed to show is public from the instant of the result on', async () => {
  const { as, host, challengeId, slug, visitor, alma, bulaq } = await decided()
  const check = await loadPublicationCheck(as(host), challengeId)
  expect(JSON.stringify(check)).not.toContain('Green bus')
  expect(check.preview.hidden).toEqual({ members: false, cards: 1 })
  await publishResult(as(host), { challengeId, at: days(15) })
  const early = visitor(new Date(days(15).getTime() - 1))
  expect(JSON.stringify(await loadResult(early, slug))).not.toContain('Green bus')
  const shown = async () => must((await loadResult(visitor(days(15)), slug)).result)
  expect((await shown()).awards.map(({ card }) => card)).toEqual([shownCard])
  expect((await shown()).solutions.rows).toEqual([])
  await saveCard(as(bulaq.captain), { entryId: bulaq.entryId, ...said, agreed: 'on' })
  expect((await shown()).solutions).toEqual({
    ...{ page: 1, pages: 1, total: 1 },
    rows: [{ entryId: bulaq.entryId, teamName: 'Bulaq', card: shownCard }],
  })
  await saveCard(as(alma.captain, days(16)), { entryId: alma.entryId, ...said })
  expect((await shown()).awards.map(({ card }) => card)).toEqual([null])
})

test('while the public votes a card is public, and not before', async () => {
  const { visitor, challengeId, alma } = await decided()
  const times = { publishAt: days(0), closesAt: days(10), resultsAt: null, votesFrom: days(12) }
  const cards = async (now: Date) => [...(await loadPublicCards(visitor(now), { challengeId, times })).keys()]
  expect(await cards(new Date(days(12).getTime() - 1))).toEqual([])
  expect(await cards(days(12))).toEqual([alma.entryId])
})

test('only the captain writes the card, only the team reads it before, and a shown card is not empty', async () => {
  const { as, host, alma, bulaq } = await decided()
  const save = saveCard(as(bulaq.captain), { entryId: alma.entryId, ...said })
  await expect(save).rejects.toEqual(notFound)
  for (const person of [host, bulaq.captain])
    await expect(loadOwnCard(as(person), alma.entryId)).rejects.toEqual(notFound)
  const empty = CardInput.safeParse({ agreed: 'on', title: {}, summary: { ru: 'Есть' } })
  expect(empty.error?.issues.map(({ path }) => path)).toEqual([['title', 'az']])
  expect(CardInput.safeParse({ link: 'javascript:alert(1)' }).success).toBe(false)
})

test('the winning team reads what it won and whether it is paid, and no other team does', async () => {
  const { database, as, host, challengeId, alma, bulaq } = await decided()
  await publishResult(as(host), { challengeId, at: days(15) })
  expect(await loadTeamPrizes(as(alma.captain, days(14)), alma.entryId)).toEqual([])
  const [result] = await database.db.select().from(results)
  const publishAt = days(15).toISOString()
  await announceResult(as(host, days(15)), { resultId: must(result).id, publishAt })
  const won = async (now: Date) => {
    const [prize] = await loadTeamPrizes(as(alma.captain, now), alma.entryId)
    const [payout] = must(prize).payouts
    return [must(payout).dueAt, must(payout).paidAt, must(payout).overdue]
  }
  expect(await won(days(15))).toEqual([days(45), null, false])
  expect(await won(days(46))).toEqual([days(45), null, true])
  const [payout] = await database.db.select().from(payouts)
  await markPayoutPaid(as(host, days(46)), { challengeId, payoutId: must(payout).id, reference: 'A-1' })
  expect(await won(days(46))).toEqual([days(45), days(46), false])
  expect(await loadTeamPrizes(as(bulaq.captain, days(46)), bulaq.entryId)).toEqual([])
  await expect(loadTeamPrizes(as(bulaq.captain, days(46)), alma.entryId)).rejects.toEqual(notFound)
})
