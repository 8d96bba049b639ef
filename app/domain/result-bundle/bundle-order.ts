import type { RunOutput } from '#app/domain/ranking/run'
import { type Criterion, type Marks, scoreReview } from '#app/domain/statistics/score'
import type { Findings, Placed } from './bundle'
import type { Apart } from './bundle-parts'

type Review = { abstained: boolean; marks: Marks }

/** A review's percentage as an exact fraction; null where it has none. */
export function exactPercent(criteria: readonly Criterion[], { abstained, marks }: Review): string | null {
  if (abstained) return null
  const score = scoreReview(criteria, marks)
  return score.status === 'complete' ? `${score.exact.n}/${score.exact.d}` : null
}

type Teams = ReadonlyMap<string, string>

/** A ranking as a bundle contains it. */
export function bundleOrder(
  output: RunOutput,
  teams: Teams,
): { order: Placed[]; apart: Apart[]; findings: Findings } {
  const { calibration, whatIf, agreement, warnings, earlier, silent, unranked } = output
  const apart = unranked.map(({ submissionId, n, needed }) => ({
    submissionId,
    team: teams.get(submissionId) ?? '',
    reviews: n,
    needed,
  }))
  const order = output.ranked.map(row => {
    const { decidedBy, calibrated, standardError, rankLow, rankHigh, tieGroup, panels } = row
    return {
      ...placeOf(row, teams),
      decidedBy,
      calibrated,
      standardError,
      rankLow,
      rankHigh,
      tieGroup,
      panels,
    }
  })
  const missing = unranked.flatMap(({ submissionId, missing: panels }) =>
    panels.length > 0 ? [{ submissionId, panels }] : [],
  )
  return { order, apart, findings: { calibration, whatIf, agreement, warnings, earlier, silent, missing } }
}

function placeOf({ rank, shared, submissionId, exact, n }: RunOutput['ranked'][number], teams: Teams) {
  return { place: rank, shared, submissionId, team: teams.get(submissionId) ?? '', exact, reviews: n }
}
