import { z } from 'zod'
import { copeland } from '#app/domain/statistics/copeland'
import { intraclassCorrelation } from '#app/domain/statistics/icc'
import { judgeVersusRest } from '#app/domain/statistics/judge-vs-rest'
import { krippendorffAlpha } from '#app/domain/statistics/krippendorff'
import { rankSum } from '#app/domain/statistics/rank-sum'
import { rankWithTies } from '#app/domain/statistics/rank-with-ties'
import { roundSignificant } from '#app/domain/statistics/round-significant'
import { judgeZScores } from '#app/domain/statistics/z-score'
import type { CaseMethod } from './run'
import { byName, judgesByItems, method, noParams, refused } from './shapes'

const level = z.object({ level: z.enum(['nominal', 'ordinal', 'interval', 'ratio']) })

/** Agreement of panels and orders from placings. */
export const panelMethods: readonly (readonly [string, CaseMethod])[] = [
  [
    'rank_sum',
    method(noParams, judgesByItems, (_, { matrix }) => {
      const result = rankSum(matrix)
      if (!result) return refused('incomplete_rankings')
      const { sums, places, kendallW, p } = result
      return { answer: { rank_sums: sums, ranks: places, kendall_w: kendallW, p_value_chi2: p } }
    }),
  ],
  [
    'copeland_then_judges_in_favour',
    method(noParams, judgesByItems, (_, { matrix }) => {
      const result = copeland(matrix)
      if (!result) return refused('incomplete_rankings')
      return { answer: { wins: result.wins, judges_in_favour: result.judgesInFavour, ranks: result.places } }
    }),
  ],
  [
    'judge_vs_rest_spearman',
    method(noParams, judgesByItems, (_, { matrix, judges }) => ({
      answer: byName(judges, judgeVersusRest(matrix)),
    })),
  ],
  [
    'judge_zscore_mean',
    method(noParams, judgesByItems, (_, { matrix }) => {
      const { z: scores, itemMeans } = judgeZScores(matrix)
      const ranks = rankWithTies(
        itemMeans.map(mean => (mean === null ? null : roundSignificant(mean))),
        { order: 'desc', method: 'min' },
      )
      return { answer: { z: scores, item_score: itemMeans, ranks } }
    }),
  ],
  [
    'krippendorff_alpha',
    method(level, judgesByItems, (params, { matrix }) => {
      const alpha = krippendorffAlpha(matrix, params.level)
      return alpha === null ? refused('undefined') : { answer: { alpha } }
    }),
  ],
  [
    'icc',
    method(noParams, judgesByItems, (_, { matrix }) => {
      const result = intraclassCorrelation(matrix)
      return result === null ? refused('incomplete_matrix') : { answer: result }
    }),
  ],
]
