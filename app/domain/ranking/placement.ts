import { scoreReview } from '#app/domain/statistics/score'
import { countedMarks, type RunReview, type Terms } from './run'

/** One criterion of one review, as counted. Marks are in hundredths of a point; null for no mark. */
type CountedLine = {
  criterionId: string
  /** the judge's first mark */
  first: number | null
  /** the mark after discussion, where it differs */
  after: number | null
  /** the mark that host or chair put in its place */
  override: number | null
  counted: number | null
  percent: number | null
  /** the criterion's share of the review's percentage, 0 to 1 */
  share: number
  /** the percentage points that it adds to the review */
  adds: number | null
}

export type CountedView = { percent: number | null; lines: CountedLine[] }

/** How the percentage of a review follows from its marks, line by line. */
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
