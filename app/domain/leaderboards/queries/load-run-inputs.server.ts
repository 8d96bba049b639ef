import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import type { Case } from '#app/domain/judging/queries/load-case.server'
import { loadAssignmentRows } from '#app/domain/judging/queries/load-panel.server'
import type { Db } from '#db/client.server'
import type { RunInputs } from '../run'

/** The inputs of a ranking as they are now, each list ordered by id. Unguarded. */
export async function loadRunInputs(db: Db, { challenge, stage }: Case): Promise<RunInputs> {
  const candidates = await loadCandidates(db, stage)
  const judged = new Set(candidates.map(candidate => candidate.submissionId))
  const rows = await loadAssignmentRows(db, stage.id)
  return {
    challengeId: challenge.id,
    stageId: stage.id,
    method: 'mean',
    quorum: stage.rubric.quorum,
    criteria: stage.rubric.criteria.map(({ id, weight, min, max, step, required }) => ({
      id,
      weight,
      min,
      max,
      step,
      required,
    })),
    submissions: candidates
      .map(({ submissionId, entryId, versionId }) => ({ id: submissionId, entryId, versionId }))
      .sort(byId),
    reviews: rows.flatMap(row => countedReview(row, judged)).sort(byId),
  }
}

type Row = Awaited<ReturnType<typeof loadAssignmentRows>>[number]

/** Handed in, by a judge who has not stepped back, about a submission that still stands. */
function countedReview(row: Row, judged: ReadonlySet<string>): RunInputs['reviews'] {
  const { review, submissionId, judgeId } = row
  if (!review?.submittedAt || row.recusedAt || row.withdrawnAt || !judged.has(submissionId)) return []
  return [
    { id: review.id, submissionId, judgeId, abstained: review.abstainedAt !== null, marks: review.marks },
  ]
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
