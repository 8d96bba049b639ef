import { groupBy } from '#app/domain/shared/group-by'
import { type AggregationMethod, aggregate, type ItemScore, mean } from '#app/domain/statistics/aggregate'
import {
  compare,
  divide,
  multiply,
  type Ratio,
  ratio,
  subtract,
  sum,
  toNumber,
} from '#app/domain/statistics/ratio'
import { panelTotal, ROUNDING_ORDERS } from '#app/domain/statistics/rounding-order'
import { scoreReview } from '#app/domain/statistics/score'
import { countedMarks, type Marks, type Rules, type RunInputs, type RunReview, type Terms } from './run'

type Criteria = Terms['criteria']

/** A review that counts: its exact percentage and its marks. */
export type Counted = Pick<RunReview, 'id' | 'judgeId' | 'submissionId'> & { exact: Ratio; marks: Marks }
export type ScoredItem = {
  submissionId: string
  entryId: string
  /** raw, exact, in percent */
  item: ItemScore
  reviews: Counted[]
}

/** Every submission with the reviews that count and its raw score. Abstentions and incomplete reviews are left out. */
export function scoreItems(
  { submissions, reviews }: Pick<RunInputs, 'submissions' | 'reviews'>,
  terms: Terms,
): { items: ScoredItem[]; roundingRefused: boolean } {
  const counted = groupBy(
    reviews.flatMap(review => countedReview(review, terms)),
    review => review.submissionId,
  )
  const own = (id: string) => counted.get(id) ?? []
  const complete = submissions.every(({ id }) => own(id).every(review => isComplete(terms.criteria, review)))
  const roundingRefused = terms.rules.rounding === 'isu' && !complete
  const used = roundingRefused ? { ...terms, rules: { ...terms.rules, rounding: 'none' as const } } : terms
  const items = submissions.map(({ id, entryId }) => ({
    submissionId: id,
    entryId,
    item: scoreItem(own(id), used),
    reviews: own(id),
  }))
  return { items, roundingRefused }
}

function countedReview(review: RunReview, { criteria, rules }: Terms): Counted[] {
  if (review.abstained) return []
  const { id, judgeId, submissionId } = review
  const marks = countedMarks(review, rules)
  const score = scoreReview(criteria, marks)
  return score.status === 'complete' ? [{ id, judgeId, submissionId, marks, exact: score.exact }] : []
}

/** The raw score of one submission by the stage's method and rounding order. */
function scoreItem(reviews: readonly Counted[], { rules, quorum, criteria }: Terms): ItemScore {
  const percents = reviews.map(({ exact }) => exact)
  const item = aggregate(percents, { method: rawMethod(rules), quorum })
  if (rules.rounding === 'none' || item.status !== 'scored') return item
  return { ...item, score: roundedScore(reviews, { rules, criteria }) ?? item.score }
}

/** Calibration starts from the mean; every other method is its own raw score. */
function rawMethod({ method }: Rules): AggregationMethod {
  return method.kind === 'calibrated' ? { kind: 'mean' } : method
}

/** By the ISU order in points, as a protocol shows it; then the exact percentage of the maximum points. */
function roundedScore(
  reviews: readonly Counted[],
  { rules, criteria }: Pick<Terms, 'rules' | 'criteria'>,
): Ratio | null {
  const weighed = criteria.filter(({ weight }) => weight > 0)
  const weights = weighed.map(({ weight }) => ratio(BigInt(weight)))
  const marks = weighed.map(({ id }) => reviews.map(review => points(review.marks[id] ?? 0)))
  const drop = dropOf(rules, reviews.length)
  const panel = panelTotal({ marks, weights, drop, rounding: ROUNDING_ORDERS.isu })
  const least = sum(weighed.map(({ min, weight }) => multiply(points(min), ratio(BigInt(weight)))))
  const most = sum(weighed.map(({ max, weight }) => multiply(points(max), ratio(BigInt(weight)))))
  if (!panel || compare(most, least) === 0) return null
  return multiply(ratio(100n), divide(subtract(panel.total, least), subtract(most, least)))
}

/** How many marks of each criterion the method drops at both ends; the median drops all but the middle one or two. */
function dropOf({ method }: Rules, n: number): { low: number; high: number } {
  if (method.kind === 'trimmed_mean') return { low: method.dropLow, high: method.dropHigh }
  const ends = method.kind === 'median' ? Math.floor((n - 1) / 2) : 0
  return { low: ends, high: ends }
}

function points(hundredths: number): Ratio {
  return ratio(BigInt(hundredths), 100n)
}

function isComplete(criteria: Criteria, { marks }: Counted): boolean {
  return criteria.every(({ id, weight }) => weight === 0 || marks[id] !== undefined)
}

/** Mean percent of each criterion over the judges who marked it; null where none did. */
export function criterionMeans(
  criteria: Criteria,
  reviews: readonly Counted[],
): Record<string, number | null> {
  const meanOf = ({ id, min, max }: Criteria[number]): number | null => {
    const shares = reviews.flatMap(({ marks }): Ratio[] => {
      const mark = marks[id]
      return mark === undefined ? [] : [ratio(BigInt(mark - min), BigInt(max - min))]
    })
    return shares.length === 0 ? null : toNumber(multiply(mean(shares), ratio(100n)))
  }
  return Object.fromEntries(criteria.map(criterion => [criterion.id, meanOf(criterion)]))
}
