import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import type { Db } from '#db/client.server'
import { scoreRows } from '../score-rows'
import { loadStandings } from './load-standings.server'

type Stage = { id: string; metric: MetricSettings }

/** Place and score of each team on the public board of a stage, frozen or not. @unguarded the caller is the worker. */
export async function loadPlaces(db: Db, challengeId: string, { id: stageId, metric }: Stage) {
  const { best } = metricCatalogue[metric.metric]
  const { now } = await loadStandings(db, { stageId, challengeId, best })
  const { placed } = scoreRows(now, [], { best, baseline: null })
  return new Map(placed.map(({ entryId, rank, score }) => [entryId, { place: rank, score }]))
}
