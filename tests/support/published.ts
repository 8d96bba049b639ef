import { setAppealTerms } from '#app/domain/appeals/commands/set-appeal-terms.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { runNextJob } from '#app/worker/worker.server'
import { ledgerEntries } from '#db/schema'
import { days } from './challenges'
import { emptyDatabase } from './database'
import { closedChallenge, judgeAll } from './judging'
import { must } from './must'

/** Alma at 90 %, Bulaq at 60 %, Çinar at 30 %; Alma has the one prize; published on day 13, with seven days to appeal. */
export async function publishedChallenge(terms = { offered: true, days: 7, shown: true }) {
  const database = await emptyDatabase()
  const world = await closedChallenge(database, ['Alma', 'Bulaq', 'Çinar'])
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
    [20, 40],
  ])
  const { as, host, chair, challengeId, prizeId } = world
  const [alma, bulaq, cinar] = world.teams
  await setAppealTerms(as(host), { challengeId, ...terms })
  await computeRankingRun(as(chair), challengeId)
  const award = [{ prizeId, nth: 0, entryId: must(alma).entryId, citation: {} }]
  await decide(as(chair), { challengeId, statement: {}, award })
  const announce = async (now = days(13)) => {
    while (await runNextJob(database, now));
  }
  await publishResult(as(host, days(13)), { challengeId, at: days(13) })
  const kinds = async () =>
    (await database.db.select().from(ledgerEntries)).toSorted((a, b) => a.seq - b.seq).map(({ kind }) => kind)
  return { ...world, database, alma: must(alma), bulaq: must(bulaq), cinar: must(cinar), announce, kinds }
}
