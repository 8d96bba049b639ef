import { scoreReview } from '#app/domain/statistics/score'
import { countedMarks, type RunReview, type Terms } from './run'

/** One criterion of one review, as it was counted. Marks are in hundredths of a point; null is not marked. */
type CountedLine = {
  criterionId: string
  /** the judge's first mark */
  first: number | null
  /** after discussion, where another */
  after: number | null
  /** put in its place by host or chair */
  override: number | null
  counted: number | null
  percent: number | null
  /** the criterion's part of the review's percent, 0 to 1 */
  share: number
  /** what it adds to the review's percent */
  adds: number | null
}

export type CountedView = { percent: number | null; lines: CountedLine[] }

/** How a review's marks became its percent, line by line. */
export function countedView(review: RunReview, { criteria, rules }: Terms): CountedView {
  const counted = countedMarks(review, rules)
  const score = scoreReview(criteria, counted)
  const parts = new Map(
    score.status === 'complete' ? score.lines.map(line => [line.criterion, line] as const) : [],
  )
  return {
    percent: score.status === 'complete' ? score.percent : null,
    lines: criteria.map(({ id }) => {
      const { percent = null, share = 0 } = parts.get(id) ?? {}
      const first = review.marks[id] ?? null
      const after = review.marksAfter?.[id] ?? null
      return {
        criterionId: id,
        first,
        after: after === first ? null : after,
        override: review.overridden[id] ?? null,
        counted: counted[id] ?? null,
        percent,
        share,
        adds: percent === null ? null : percent * share,
      }
    }),
  }
}
