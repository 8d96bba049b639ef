import type { MetricRun } from '#app/domain/attempts/metric-run'
import { groupBy } from '#app/domain/shared/group-by'
import { rankItems, type TieKey } from '#app/domain/statistics/rank'
import { fromDecimal } from '#app/domain/statistics/ratio'
import { orderBy } from './order'
import type { Ranked, RunInputs, RunOutput, Terms } from './run'

type Attempts = MetricRun['attempts']

/**
 * The ranking of a stage that a metric scored: by the best private score of each team's counting attempts. Equal scores
 * share the rank, unless the jury votes on them.
 */
export function metricRanking(inputs: RunInputs, scored: MetricRun): RunOutput {
  const own = groupBy(scored.attempts, ({ submissionId }) => submissionId)
  const key: TieKey = { key: 'score', direction: scored.best === 'high' ? 'desc' : 'asc' }
  const finalOf = (attempts: Attempts) =>
    bestOf(
      attempts.flatMap(({ counts, privateScore }) => (counts ? [privateScore] : [])),
      scored.best,
    )
  const values = [...own].flatMap(([id, attempts]) => {
    const score = finalOf(attempts)
    return score === null ? [] : [{ id, values: { score } }]
  })
  const orderUnder = ({ rules }: Pick<Terms, 'rules'>) =>
    orderBy(values, { rules, votes: inputs.tieVotes, by: key })
  const publicly = rankItems(
    [...own].map(([id, attempts]) => ({ id, values: { score: publicBest(attempts, scored.best) } })),
    [key],
  )
  const publicRank = new Map(publicly.ranked.map(({ id, rank }) => [id, rank]))
  const { ranked: order, applied } = orderUnder(inputs)
  const entryOf = new Map(inputs.submissions.map(({ id, entryId }) => [id, entryId]))
  const ranked = order.flatMap(({ id, ...place }): Ranked[] => {
    const attempts = own.get(id) ?? []
    const score = finalOf(attempts)
    if (score === null) return []
    const counted = attempts.flatMap(({ counts, privateScore }) => (counts ? [privateScore] : []))
    return [
      {
        ...{ submissionId: id, entryId: entryOf.get(id) ?? '', ...place },
        ...{ exact: exactOf(score), percent: score, ...unknown, n: attempts.length },
        ...{ min: Math.min(...counted), max: Math.max(...counted), sd: 0, criteria: {}, panels: null },
        metric: {
          publicScore: publicBest(attempts, scored.best) ?? score,
          publicRank: publicRank.get(id) ?? 0,
        },
      },
    ]
  })
  const placed = new Set(ranked.map(({ submissionId }) => submissionId))
  return {
    ranked,
    unranked: inputs.submissions.flatMap(({ id, entryId }) =>
      placed.has(id) ? [] : [{ submissionId: id, entryId, n: 0, needed: 1, missing: [] }],
    ),
    ...{ calibration: null, whatIf: null, agreement: null, judges: [], outliers: [], silent: [] },
    warnings: ranked.some(({ shared, rank }) => shared && rank <= inputs.rules.prizes)
      ? ['tie_at_prizes']
      : [],
    ...(inputs.tieVotes ? { appliedVotes: applied } : {}),
    earlier: inputs.earlier.map(({ id, ...terms }) => ({
      id,
      order: orderUnder(terms).ranked.map(row => ({
        submissionId: row.id,
        rank: row.rank,
        shared: row.shared,
      })),
    })),
  }
}

const unknown = {
  ...{ calibrated: null, standardError: null, rankLow: null, rankHigh: null, prizeChance: null },
  tieGroup: null,
}

function publicBest(attempts: Attempts, best: MetricRun['best']): number | null {
  return bestOf(
    attempts.map(({ publicScore }) => publicScore),
    best,
  )
}

function bestOf(scores: readonly number[], best: MetricRun['best']): number | null {
  return scores.reduce<number | null>((found, score) => {
    if (found === null) return score
    return best === 'high' ? Math.max(found, score) : Math.min(found, score)
  }, null)
}

function exactOf(score: number): string {
  const { n, d } = fromDecimal(score)
  return `${n}/${d}`
}
