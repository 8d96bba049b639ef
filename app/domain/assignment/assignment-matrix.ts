import { byStrength } from '#app/domain/conflicts/conflict-kinds'
import type { Conflict, StoredConflict } from '#app/domain/conflicts/conflicts'
import { type Progress, reviewProgress } from '#app/domain/reviews/marks'
import { activeAssignment, activeConflict, meets } from '#app/domain/shared/active'
import { groupBy } from '#app/domain/shared/group-by'
import type { Pair } from './assignment-facts'

type Seat = { judgeId: string }
type Candidate = { submissionId: string; teamId: string }
type Row = Pair & {
  id: string
  recusedAt: Date | null
  recusalReason: string | null
  withdrawnAt: Date | null
  review: { submittedAt: Date | null; abstainedAt: Date | null } | null
}

/** The assignment state between one judge and one submission. */
export type Cell = Pair &
  (
    | { kind: 'free' }
    | { kind: 'conflict'; conflict: Conflict }
    | { kind: 'assigned'; assignmentId: string; progress: Progress }
  )

type BoardFacts = {
  seats: readonly Seat[]
  candidates: readonly Candidate[]
  /** as stored, lifted ones included */
  conflicts: readonly StoredConflict[]
  rows: readonly Row[]
}

/** Every judge and every submission: free, assigned, or in conflict with the evidence. */
export function assignmentMatrix({ seats, candidates, conflicts, rows }: BoardFacts): Cell[] {
  const known = new Map(rows.map(row => [`${row.judgeId}:${row.submissionId}`, row]))
  const byPair = groupBy(conflicts, each => `${each.judgeId}:${each.teamId}`)
  return candidates.flatMap(({ submissionId, teamId }) =>
    seats.map(({ judgeId }) => {
      const row = known.get(`${judgeId}:${submissionId}`)
      return { judgeId, submissionId, ...cellOf(row, byPair.get(`${judgeId}:${teamId}`) ?? []) }
    }),
  )
}

/** A judge who recused themselves stays out until the conflict is lifted; then the pair can be assigned again. */
export function cellOf(row: Row | undefined, stored: readonly StoredConflict[]) {
  const [conflict] = stored.filter(each => meets(activeConflict, each)).sort(byStrength)
  const recused = row?.recusedAt && (stored.length === 0 || (conflict && row.recusalReason === 'knows_team'))
  if (recused) return { kind: 'conflict', conflict: { kind: 'recused', evidence: '' } } as const
  if (conflict) {
    const { kind, evidence } = conflict
    return { kind: 'conflict', conflict: { kind, evidence } } as const
  }
  if (row && meets(activeAssignment, row))
    return { kind: 'assigned', assignmentId: row.id, progress: reviewProgress(row.review) } as const
  return { kind: 'free' } as const
}

/** A cell that cannot change, because its review has been submitted. */
export function isLocked(cell: Cell): boolean {
  return cell.kind === 'assigned' && (cell.progress === 'done' || cell.progress === 'abstained')
}
