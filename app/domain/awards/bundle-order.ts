import { type Criterion, type Marks, scoreReview } from '#app/domain/judging/engine/score'
import type { RunOutput } from '#app/domain/leaderboards/run'
import type { Apart, Placed } from './bundle'

type Review = { abstained: boolean; marks: Marks }

/** A review's percent as an exact fraction; null where it gives none. */
export function exactPercent(criteria: readonly Criterion[], { abstained, marks }: Review): string | null {
  if (abstained) return null
  const score = scoreReview(criteria, marks)
  return score.status === 'complete' ? `${score.exact.n}/${score.exact.d}` : null
}

/** A ranking as a bundle tells it. */
export function toldOrder(
  { ranked, unranked }: RunOutput,
  teams: ReadonlyMap<string, string>,
): { order: Placed[]; apart: Apart[] } {
  const teamOf = (submissionId: string) => teams.get(submissionId) ?? ''
  return {
    order: ranked.map(({ rank, shared, submissionId, exact, n }) => ({
      place: rank,
      shared,
      submissionId,
      team: teamOf(submissionId),
      exact,
      reviews: n,
    })),
    apart: unranked.map(({ submissionId, n, needed }) => ({
      submissionId,
      team: teamOf(submissionId),
      reviews: n,
      needed,
    })),
  }
}
