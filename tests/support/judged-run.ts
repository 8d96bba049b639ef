import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import type { Database } from '#db/client.server'
import { closedChallenge, judgeAll } from './judging'

/** Two teams, both reviewed by two judges: Alma at 90 %, Bulaq at 60 %. */
export async function judged(database: Database) {
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const [alma, bulaq] = world.teams
  const [strict = '', mild = ''] = world.judgeIds
  if (!alma || !bulaq) throw new Error('two teams')
  const run = async () => {
    const { runId } = await computeRankingRun(world.as(world.chair), world.challengeId)
    const loaded = await loadRun(database.db, { runId })
    if (!loaded) throw new Error('it is kept')
    return loaded
  }
  return { ...world, alma, bulaq, strict, mild, run }
}

export const write = (database: Database, work: Parameters<Database['transaction']>[0]) =>
  database.transaction(async tx => void (await work(tx)))
