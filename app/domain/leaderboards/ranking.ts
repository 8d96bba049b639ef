import { toNumber } from '#app/domain/judging/engine/ratio'
import { steady } from '#app/domain/judging/engine/steady'
import { compareMethods } from './methods-compared'
import { orderBy, valuesOf } from './order'
import { panelFacts } from './panel-facts'
import type { Ranked, RunInputs, RunOutput, Terms } from './run'
import { criterionMeans, type ScoredItem, scoreItems } from './score-items'
import { type Fit, fitPanel, uncertaintyOf } from './uncertainty'
import { warningsOf } from './warnings'

/**
 * The ranking of a stage: raw scores, exact; scores with the judges' severity taken out; the order by the stage's rules;
 * beside each place how sure it is. Same inputs, same output, to the digit, on any machine.
 */
export function computeRanking(inputs: RunInputs): RunOutput {
  const { rules, criteria, seed } = inputs
  const { items, scored, fit, values, ranking, roundingRefused } = orderUnder(inputs, inputs)
  const uncertain = uncertaintyOf(fit, { prizes: rules.prizes, seed })
  const reviews = scored.flatMap(each => each.reviews)
  const byId = new Map(scored.map(each => [each.submissionId, each]))
  const ranked = ranking.ranked.flatMap(place => {
    const row = byId.get(place.id)
    return row ? rankedRow(row, { place, criteria, uncertain: uncertain.get(place.id) }) : []
  })
  const unranked = items.flatMap(unrankedRow)
  const whatIf = compareMethods({
    reviews: observed(scored),
    values,
    rules,
    calibrated: calibratedOf(fit),
    winners: ranked.filter(({ rank }) => rank <= rules.prizes).map(row => row.submissionId),
  })
  const facts = {
    ranked,
    unranked,
    calibration: fit.facts,
    whatIf,
    ...panelFacts({ reviews, criteria, fit }),
    outliers: fit.calibration.parts.flatMap(({ outliers }) =>
      outliers.map(({ item, judge, residual }) => ({ submissionId: item, judgeId: judge, residual })),
    ),
  }
  return {
    ...facts,
    warnings: warningsOf({ ...facts, prizes: rules.prizes, roundingRefused }),
    earlier: inputs.earlier.map(({ id, ...terms }) => ({
      id,
      order: orderUnder(inputs, terms).ranking.ranked.map(({ id, rank, shared }) => ({
        submissionId: id,
        rank,
        shared,
      })),
    })),
  }
}

function orderUnder(inputs: Pick<RunInputs, 'submissions' | 'reviews'>, terms: Terms) {
  const { items, roundingRefused } = scoreItems(inputs, terms)
  const scored = items.filter(({ item }) => item.status === 'scored')
  const fit = fitPanel(observed(scored))
  const values = valuesOf({ items: scored, terms, calibrated: calibratedOf(fit) })
  return { items, scored, fit, values, ranking: orderBy(values, terms.rules), roundingRefused }
}

/** What the calibration sees: only submissions that have a score, so that ranges count no one without a place. */
function observed(scored: readonly ScoredItem[]) {
  return scored.flatMap(({ submissionId, reviews }) =>
    reviews.map(({ judgeId, exact }) => ({ item: submissionId, judge: judgeId, score: toNumber(exact) })),
  )
}

function calibratedOf({ calibration }: Fit): Map<string, number> {
  return new Map(
    calibration.parts.flatMap(({ items }) => items.map(({ id, calibrated }) => [id, calibrated])),
  )
}

type Placing = {
  place: { rank: number; shared: boolean; decidedBy: string | null }
  criteria: RunInputs['criteria']
  uncertain: ReturnType<typeof uncertaintyOf> extends Map<string, infer U> ? U | undefined : never
}

function rankedRow({ item, ...row }: ScoredItem, { place, criteria, uncertain }: Placing): Ranked[] {
  if (item.status !== 'scored') return []
  const { rank, shared, decidedBy } = place
  const { score, n, min, max, populationSd } = item
  const unknown = { calibrated: null, standardError: null, rankLow: null, rankHigh: null, prizeChance: null }
  return [
    {
      submissionId: row.submissionId,
      entryId: row.entryId,
      rank,
      shared,
      decidedBy,
      exact: `${score.n}/${score.d}`,
      percent: toNumber(score),
      ...(uncertain ?? { ...unknown, tieGroup: null }),
      n,
      min,
      max,
      sd: steady(populationSd),
      criteria: criterionMeans(criteria, row.reviews),
    },
  ]
}

function unrankedRow({ item, submissionId, entryId }: ScoredItem): RunOutput['unranked'] {
  return item.status === 'not_enough_reviews'
    ? [{ submissionId, entryId, n: item.n, needed: item.needed }]
    : []
}
