import { toNumber } from '#app/domain/statistics/ratio'
import { roundSignificant } from '#app/domain/statistics/round-significant'
import { compareMethods } from './methods-compared'
import { metricRanking } from './metric-ranking'
import { type MixedScores, mixedItem, mixedUncertainty, mixScores, panelsShown } from './mixed-score'
import { orderBy, valuesOf } from './order'
import { panelFacts } from './panel-facts'
import type { Ranked, RunInputs, RunOutput, Terms } from './run'
import { criterionMeans, type ScoredItem, scoreItems } from './score-items'
import { type Fit, fitPanel, type Uncertain, uncertaintyOf } from './uncertainty'
import { warningsOf } from './warnings'

/**
 * The ranking of a stage: exact raw scores; scores corrected for the judges' severity; the order by the stage's rules;
 * and the uncertainty of each rank. Equal inputs give equal output, to the last digit, on any machine.
 */
export function computeRanking(inputs: RunInputs): RunOutput {
  if (inputs.metric) return metricRanking(inputs, inputs.metric)
  const { rules, criteria, seed } = inputs
  const { items, scored, fit, values, ranking, roundingRefused, scores } = orderUnder(inputs, inputs)
  const { mixed } = inputs
  const options = { prizes: rules.prizes, seed, ids: scored.map(each => each.submissionId) }
  const uncertain = mixed && scores ? mixedUncertainty(mixed, scores, options) : uncertaintyOf(fit, options)
  const reviews = scored.flatMap(each => each.reviews)
  const byId = new Map(scored.map(each => [each.submissionId, each]))
  const ranked = ranking.ranked.flatMap(place => {
    const row = byId.get(place.id)
    const panels = scores && panelsShown(scores, place.id)
    return row ? rankedRow(row, { place, criteria, uncertain: uncertain.get(place.id), panels }) : []
  })
  const unranked = items.flatMap(row => unrankedRow(row, scores))
  // the other methods compare one jury's marks, not a sum of panels
  const whatIf = mixed
    ? null
    : compareMethods({
        reviews: observed(scored),
        values,
        rules,
        votes: inputs.tieVotes,
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
    ...(inputs.tieVotes ? { appliedVotes: ranking.applied } : {}),
    silent: [...(scores?.silent ?? [])],
    warnings: warningsOf({ ...facts, prizes: rules.prizes, roundingRefused, silent: scores?.silent ?? [] }),
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

function orderUnder(inputs: Pick<RunInputs, 'submissions' | 'reviews' | 'mixed' | 'tieVotes'>, terms: Terms) {
  const { items: judged, roundingRefused } = scoreItems(inputs, terms)
  const { mixed } = inputs
  const scores = mixed && mixScores(mixed, judged)
  const items = mixed && scores ? judged.map(row => mixedItem(row, mixed, scores)) : judged
  const scored = items.filter(({ item }) => item.status === 'scored')
  const fit = fitPanel(observed(scored))
  const values = valuesOf({ items: scored, terms, calibrated: calibratedOf(fit) })
  const ranking = orderBy(values, { rules: terms.rules, votes: inputs.tieVotes })
  return { items, scored, fit, values, ranking, roundingRefused, scores }
}

/** The reviews for the calibration: only of submissions with a score, so that ranges ignore unranked ones. */
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
  uncertain: Uncertain | undefined
  panels: Ranked['panels']
}

function rankedRow({ item, ...row }: ScoredItem, { place, criteria, uncertain, panels }: Placing): Ranked[] {
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
      sd: roundSignificant(populationSd),
      criteria: criterionMeans(criteria, row.reviews),
      panels,
    },
  ]
}

function unrankedRow(
  { item, submissionId, entryId }: ScoredItem,
  scores: MixedScores | null,
): RunOutput['unranked'] {
  const missing = [...(scores?.byId.get(submissionId)?.missing ?? [])]
  return item.status === 'not_enough_reviews'
    ? [{ submissionId, entryId, n: item.n, needed: item.needed, missing }]
    : []
}
