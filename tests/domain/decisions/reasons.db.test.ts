import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadFinalists } from '#app/domain/catalogue/queries/load-finalists.server'
import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { stageDecisions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { twoStages } from '#tests/support/judged-stages'
import { ctxOf } from '#tests/support/people'

test('a reason is shown in every language in which it was written, and an earlier one in its own', async () => {
  const database = await emptyDatabase()
  const { as, host, chair, place, alma, bulaq } = await twoStages(database)
  await computeRankingRun(as(chair), place.challengeId, place)
  const deviationReason = { az: 'Bulağın pilotu var.', en: 'Bulaq has a pilot.' }
  await decideStage(as(chair), { ...place, entryId: [alma, bulaq], deviationReason })
  await releaseStage(as(host), { ...place, at: days(15) })
  const visitor = ctxOf(database, { kind: 'visitor' }, days(15))
  const shown = async () => (await loadFinalists(visitor, place.challengeId))[0]?.deviationReason
  expect(await shown()).toEqual(deviationReason)
  const [stored] = await database.db.select().from(stageDecisions)
  expect(stored?.deviationReason).toBe('Bulağın pilotu var.')
  await database.transaction(async tx => {
    await tx
      .update(stageDecisions)
      .set({ deviationTexts: null })
      .where(eq(stageDecisions.stageId, place.stageId))
  })
  expect(await shown()).toEqual({ az: 'Bulağın pilotu var.' })
})
