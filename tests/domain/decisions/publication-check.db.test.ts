import { expect, test } from 'vitest'
import { loadFinalists } from '#app/domain/catalogue/queries/load-finalists.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { loadReleaseCheck } from '#app/domain/decisions/queries/load-advancement.server'
import { loadPublicationCheck } from '#app/domain/decisions/queries/load-publication-check.server'
import { loadResult, loadResultPreview } from '#app/domain/decisions/queries/load-result.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { Refusal } from '#app/domain/shared/refusal'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { twoStages } from '#tests/support/judged-stages'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'

async function decided() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const { as, chair, challengeId, prizeId, teams } = world
  await computeRankingRun(as(chair), challengeId)
  const citation = { az: 'Ən yaxşı iş', en: 'The best work' }
  const award = [{ prizeId, nth: 0, entryId: teams[0]?.entryId, citation }]
  await decide(as(chair), { challengeId, statement: { az: 'Sağ olun' }, award })
  return { database, ...world }
}

test('the check before publication shows the host exactly the result that everyone sees afterwards', async () => {
  const { database, as, host, challengeId, slug } = await decided()
  const { preview, missing, mailed, payouts, decidedAt } = await loadPublicationCheck(as(host), challengeId)
  expect(missing).toEqual({
    prizes: 0,
    citations: [
      { locale: 'az', count: 0 },
      { locale: 'en', count: 0 },
      { locale: 'ru', count: 1 },
    ],
    statement: ['en', 'ru'],
  })
  expect([mailed, payouts]).toEqual([{ teams: 2, people: 2 }, 1])
  await publishResult(as(host), { challengeId, at: days(15), decidedAt })
  const { result, criteria } = await loadResult(ctxOf(database, { kind: 'visitor' }, days(15)), slug)
  expect(result?.awards.map(({ members }) => members)).toEqual([['Captain of Alma']])
  expect({ ...preview.result, publishAt: days(15) }).toEqual(result)
  expect(preview.criteria).toEqual(criteria)
})

test('a chair, who may not know the members before the result, checks it without their names', async () => {
  const { as, chair, challengeId } = await decided()
  const { result, hidden } = await loadResultPreview(as(chair), challengeId)
  expect([hidden, result.awards.map(({ teamName, members }) => [teamName, members])]).toEqual([
    { members: true, cards: 0 },
    [['Alma', []]],
  ])
})

test('nobody but host and chair loads the result before it is published', async () => {
  const { database, as, judges, teams, challengeId } = await decided()
  const others = [...judges.map(judge => as(judge)), as(must(teams[0]).captain)]
  for (const ctx of [...others, ctxOf(database, { kind: 'visitor' }, days(14))])
    await expect(loadResultPreview(ctx, challengeId)).rejects.toThrow(Refusal)
})

test('the check before an announcement shows the list that everyone sees afterwards, and who is mailed', async () => {
  const database = await emptyDatabase()
  const { as, host, chair, place, alma, bulaq } = await twoStages(database)
  await computeRankingRun(as(chair), place.challengeId, place)
  await decideStage(as(chair), { ...place, entryId: [bulaq, alma], deviationReason: 'Bulaq has a pilot.' })
  const { preview, mailed, decidedAt } = await loadReleaseCheck(as(host), place)
  expect([preview.teams.map(({ name }) => name), mailed]).toEqual([
    ['Alma', 'Bulaq'],
    { people: 4, advance: 2, stay: 2 },
  ])
  await releaseStage(as(host), { ...place, at: days(15), decidedAt })
  const [shown] = await loadFinalists(ctxOf(database, { kind: 'visitor' }, days(15)), place.challengeId)
  expect({ ...preview, id: shown?.id, releaseAt: days(15) }).toEqual(shown)
})
