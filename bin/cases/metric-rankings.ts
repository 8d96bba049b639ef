import { z } from 'zod'
import { dcg, ndcg } from '#app/domain/metrics/dcg'
import { gini, normalizedGini } from '#app/domain/metrics/gini'
import { mapAtK } from '#app/domain/metrics/map-at-k'
import { boxIou, dice } from '#app/domain/metrics/overlap'
import { count, labels, metric, none, numberPair, rows, tables, truthAnd } from './metric-shapes'
import type { CaseMethod } from './run'
import { anyNumber, finite } from './shapes'

const queries = truthAnd(rows, rows).transform(({ y_true, y_pred }) => ({
  relevance: y_true,
  scores: y_pred,
}))

const lists = truthAnd(z.array(labels), z.array(labels)).transform(({ y_true, y_pred }) => ({
  relevant: y_true,
  predicted: y_pred,
}))

const box = z.tuple([anyNumber, anyNumber, anyNumber, anyNumber])

const ranking = z.strictObject({
  k: count.nullish().transform(k => k ?? undefined),
  ignore_ties: z.boolean().default(false),
})

/** Metrics of rankings, and of boxes and masks. */
export const rankingMetrics: readonly (readonly [string, CaseMethod])[] = [
  [
    'dcg',
    metric(ranking.extend({ log_base: finite.gt(1).default(2) }), queries, (data, params) =>
      dcg(data, { k: params.k, ignoreTies: params.ignore_ties, logBase: params.log_base }),
    ),
  ],
  [
    'ndcg',
    metric(ranking, queries, (data, params) => ndcg(data, { k: params.k, ignoreTies: params.ignore_ties })),
  ],
  ['map_at_k', metric(z.strictObject({ k: count.default(10) }), lists, (data, { k }) => mapAtK(data, k))],
  ['gini', metric(none, numberPair, gini)],
  ['normalized_gini', metric(none, numberPair, normalizedGini)],
  [
    'box_iou',
    metric(none, truthAnd(z.array(box), z.array(box)), ({ y_true, y_pred }) => boxIou(y_true, y_pred)),
  ],
  ['dice', metric(none, tables, dice)],
]
