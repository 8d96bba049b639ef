import { type AssignmentPlan, planEvenly } from './assignment-plan'
import type { Cell } from './board'

type Board = {
  seats: readonly { judgeId: string }[]
  candidates: readonly { submissionId: string }[]
  cells: readonly Cell[]
}

/** The even plan for a board as it stands. */
export function planFor({ seats, candidates, cells }: Board, reviewsEach: number): AssignmentPlan {
  return planEvenly({
    judgeIds: seats.map(seat => seat.judgeId),
    submissionIds: candidates.map(candidate => candidate.submissionId),
    reviewsEach,
    kept: cells.filter(cell => cell.kind === 'assigned'),
    barred: cells.filter(cell => cell.kind === 'conflict'),
  })
}
