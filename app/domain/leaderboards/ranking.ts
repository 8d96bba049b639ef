import { aggregate, type ItemScore, mean } from '#app/domain/judging/engine/aggregate'
import { rankItems } from '#app/domain/judging/engine/rank'
import { multiply, type Ratio, ratio, toNumber } from '#app/domain/judging/engine/ratio'
import { scoreReview } from '#app/domain/judging/engine/score'
import type { Ranked, RunInputs, RunOutput } from './run'

type Review = RunInputs['reviews'][number]
type Scored = { submissionId: string; entryId: string; item: ItemScore; reviews: Review[] }

/**
 * The ranking of a stage: each review's exact percent, their mean per submission, places with ties shared (1224).
 * Abstentions give no number; below the quorum a submission is listed apart. Same inputs, same output, to the digit.
 */
export function computeRanking(inputs: RunInputs): RunOutput {
  const scored = inputs.submissions.map(({ id, entryId }) => scoreItem(inputs, { submissionId: id, entryId }))
  const { ranked, unranked } = rankItems(
    scored.map(each => ({ id: each.submissionId, values: { score: scoreOf(each.item) } })),
    [{ key: 'score', direction: 'desc' }],
  )
  const byId = new Map(scored.map(each => [each.submissionId, each]))
  return {
    ranked: ranked.flatMap(({ id, rank, shared }) => rankedRow(inputs, byId.get(id), { rank, shared })),
    unranked: unranked.flatMap(id => unrankedRow(byId.get(id))),
  }
}

function scoreItem(inputs: RunInputs, ids: { submissionId: string; entryId: string }): Scored {
  const reviews = inputs.reviews.filter(
    review => review.submissionId === ids.submissionId && !review.abstained,
  )
  const percents = reviews.flatMap(review => {
    const score = scoreReview(inputs.criteria, review.marks)
    return score.status === 'complete' ? [score.exact] : []
  })
  const item = aggregate(percents, { method: { kind: 'mean' }, quorum: inputs.quorum })
  return { ...ids, item, reviews }
}

function scoreOf(item: ItemScore): number | null {
  return item.status === 'scored' ? toNumber(item.score) : null
}

type Place = { rank: number; shared: boolean }

function rankedRow(inputs: RunInputs, scored: Scored | undefined, place: Place): Ranked[] {
  if (scored?.item.status !== 'scored') return []
  const { score, n, min, max, populationSd } = scored.item
  const criteria = inputs.criteria.map(criterion => [criterion.id, criterionMean(criterion, scored.reviews)])
  return [
    {
      submissionId: scored.submissionId,
      entryId: scored.entryId,
      ...place,
      exact: `${score.n}/${score.d}`,
      percent: toNumber(score),
      n,
      min,
      max,
      sd: populationSd,
      criteria: Object.fromEntries(criteria),
    },
  ]
}

function unrankedRow(scored: Scored | undefined): RunOutput['unranked'] {
  if (scored?.item.status !== 'not_enough_reviews') return []
  const { submissionId, entryId, item } = scored
  return [{ submissionId, entryId, n: item.n, needed: item.needed }]
}

/** Mean percent of one criterion over the judges who marked it. */
function criterionMean(
  { id, min, max }: RunInputs['criteria'][number],
  reviews: readonly Review[],
): number | null {
  const shares = reviews.flatMap(({ marks }): Ratio[] => {
    const mark = marks[id]
    return mark === undefined ? [] : [ratio(BigInt(mark - min), BigInt(max - min))]
  })
  return shares.length === 0 ? null : toNumber(multiply(mean(shares), ratio(100n)))
}
