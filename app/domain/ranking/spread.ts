import { mean } from '#app/domain/statistics/aggregate'
import { toNumber } from '#app/domain/statistics/ratio'
import { type Criterion, type Marks, scoreReview } from '#app/domain/statistics/score'

/** A judge's use of the scale: the given percentages, lowest first, and their mean; null before the first. */
export function judgeSpread(
  criteria: readonly Criterion[],
  reviews: readonly Marks[],
): { percents: number[]; mean: number | null } {
  const exact = reviews.flatMap(marks => {
    const score = scoreReview(criteria, marks)
    return score.status === 'complete' ? [score.exact] : []
  })
  const percents = exact.map(toNumber).sort((a, b) => a - b)
  return { percents, mean: exact.length === 0 ? null : toNumber(mean(exact)) }
}
