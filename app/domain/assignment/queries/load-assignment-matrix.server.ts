import { loadStoredConflicts } from '#app/domain/conflicts/queries/load-stored-conflicts.server'
import { type Candidate, loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadAssignmentRows, loadSeats, type Seat } from '#app/domain/judging/queries/load-seats.server'
import type { Db } from '#db/client.server'
import { assignmentMatrix, type Cell } from '../assignment-matrix'

export type Board = { seats: Seat[]; candidates: Candidate[]; cells: Cell[] }

/** The current matrix of judges and submissions, whole or for the requested submissions. @unguarded */
export async function loadAssignmentMatrix(
  db: Db,
  challengeId: string,
  stage: { id: string; closesAt: Date | null },
  only?: readonly string[],
): Promise<Board> {
  const seats = await loadSeats(db, challengeId)
  const candidates = await loadCandidates(db, stage, only)
  const rows = await loadAssignmentRows(db, stage.id, only)
  const conflicts = await loadStoredConflicts(db, challengeId, only && candidates.map(each => each.teamId))
  return { seats, candidates, cells: assignmentMatrix({ seats, candidates, conflicts, rows }) }
}
