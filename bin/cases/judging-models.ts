import { z } from 'zod'
import { bradleyTerry } from '#app/domain/statistics/bradley-terry'
import { connectedParts } from '#app/domain/statistics/components'
import { type CrossedDesign, crossedDesign, type Observation } from '#app/domain/statistics/crossed-design'
import { type CrossedSolution, solveCrossed } from '#app/domain/statistics/crossed-solve'
import { rankWithTies } from '#app/domain/statistics/rank-with-ties'
import { fitReml } from '#app/domain/statistics/reml'
import { roundSignificant } from '#app/domain/statistics/round-significant'
import { columns } from '#app/domain/statistics/score-matrix'
import type { CaseAnswer, CaseMethod } from './run'
import { byName, finite, judgesByItems, method, noParams, refused } from './shapes'

type Panel = z.infer<typeof judgesByItems>

const observations = ({ matrix }: Panel): Observation[] =>
  matrix.flatMap((row, judge) =>
    row.flatMap((value, item) => (value === null ? [] : [{ item, judge, value }])),
  )

const designOf = (panel: Panel): CrossedDesign =>
  crossedDesign(observations(panel), { items: panel.items.length, judges: panel.judges.length })

const rawMeans = ({ matrix }: Panel): (number | null)[] =>
  columns(matrix).map(column =>
    column.length === 0 ? null : column.reduce((a, b) => a + b, 0) / column.length,
  )

const placesOf = (values: readonly (number | null)[]): (number | null)[] =>
  rankWithTies(
    values.map(value => (value === null ? null : roundSignificant(value))),
    { order: 'desc', method: 'min' },
  )

/** Effects of the items that were scored; null for others, which are never "average". */
const scoredEffects = (
  { itemEffects }: CrossedSolution,
  raw: readonly (number | null)[],
): (number | null)[] => raw.map((mean, item) => (mean === null ? null : (itemEffects[item] ?? null)))

const reml = (panel: Panel): CaseAnswer => {
  const fit = observations(panel).length === 0 ? null : fitReml(designOf(panel))
  if (fit === null) return refused('no_variation')
  const raw = rawMeans(panel)
  return {
    answer: {
      mu: fit.solution.mu,
      item_var: fit.itemVariance,
      judge_var: fit.judgeVariance,
      residual_var: fit.residualVariance,
      reml_loglik: fit.logLikelihood,
      item_blup: byName(panel.items, fit.solution.itemEffects),
      judge_blup: byName(panel.judges, fit.solution.judgeEffects),
      item_rank_by_blup: placesOf(scoredEffects(fit.solution, raw)),
      item_rank_by_raw_mean: placesOf(raw),
    },
  }
}

const penalties = z.object({ lambda_item: finite.positive(), lambda_judge: finite.positive() })

const ridge = (params: z.infer<typeof penalties>, panel: Panel): CaseAnswer => {
  const seen = observations(panel)
  if (seen.length === 0) return refused('no_scores')
  const solution = solveCrossed(designOf(panel), {
    item: 1 / params.lambda_item,
    judge: 1 / params.lambda_judge,
  })
  if (solution === null) return refused('singular')
  const raw = rawMeans(panel)
  const { mu, itemEffects, judgeEffects } = solution
  return {
    answer: {
      mu,
      item_effect: [...itemEffects],
      judge_effect: [...judgeEffects],
      calibrated: Array.from(itemEffects, effect => mu + effect),
      rank_calibrated: placesOf(scoredEffects(solution, raw)),
      raw_mean: raw,
      rank_raw: placesOf(raw),
      components: itemParts(panel, seen),
    },
  }
}

const itemParts = (panel: Panel, seen: readonly Observation[]): string[][] => {
  const { count, ofItem } = connectedParts(
    { items: panel.items.length, judges: panel.judges.length },
    seen.map(({ item, judge }): [number, number] => [item, judge]),
  )
  const parts = Array.from({ length: count }, (_, part) =>
    panel.items.filter((_name, i) => ofItem[i] === part),
  )
  return parts.filter(part => part.length > 0)
}

const duels = z.union([
  z.object({ wins: z.array(z.array(finite)) }).transform(({ wins }) => wins),
  z
    .object({ n_items: z.int().positive(), pairs: z.array(z.tuple([z.int(), z.int()])) })
    .transform(({ n_items, pairs }) => {
      const wins = Array.from({ length: n_items }, () => new Array<number>(n_items).fill(0))
      for (const [winner, loser] of pairs) {
        const row = wins[winner]
        if (row) row[loser] = (row[loser] ?? 0) + 1
      }
      return wins
    }),
])

const abilities = (
  wins: readonly (readonly number[])[],
  { penalty, reference }: { penalty: number; reference?: number | undefined },
): CaseAnswer => {
  const result = bradleyTerry(wins, penalty, reference)
  if (result === null) return refused('no_finite_estimate')
  const first = result.abilities[0] ?? 0
  return {
    answer: {
      log_ability: result.abilities,
      log_ability_sum_zero: result.abilities,
      log_ability_ref_first: result.abilities.map(value => value - first),
      log_ability_ref: result.relative,
      standard_errors: result.standardErrors,
      deviance: result.deviance,
      null_deviance: result.nullDeviance,
      ranks: placesOf(result.abilities),
    },
  }
}

/** Fitted models: calibration and paired comparisons. */
export const modelMethods: readonly (readonly [string, CaseMethod])[] = [
  ['crossed_random_effects_reml', method(noParams, judgesByItems, (_, panel) => reml(panel))],
  ['ridge_two_way', method(penalties, judgesByItems, ridge)],
  [
    'bradley_terry',
    method(z.object({ reference: z.int().nonnegative().optional() }), duels, ({ reference }, wins) =>
      abilities(wins, { penalty: 0, reference }),
    ),
  ],
  [
    'bradley_terry_map',
    method(z.object({ l2_penalty_alpha: finite.positive() }), duels, (params, wins) =>
      abilities(wins, { penalty: params.l2_penalty_alpha }),
    ),
  ],
]
