import type { Pair } from './assignment-plan'
import { type Conflict, conflictBetween } from './conflicts'
import { type Progress, progressOf } from './marks'

type Person = { userId: string; name: string; emailKey: string; organisation: string | null }
type Seat = Person & { judgeId: string }
type Candidate = { submissionId: string; teamId: string }
type Row = Pair & {
  id: string
  recusedAt: Date | null
  withdrawnAt: Date | null
  review: { submittedAt: Date | null; abstainedAt: Date | null } | null
}

/** What stands between one judge and one submission. */
export type Cell = Pair &
  (
    | { kind: 'free' }
    | { kind: 'conflict'; conflict: Conflict }
    | { kind: 'assigned'; assignmentId: string; progress: Progress }
  )

type BoardFacts = {
  seats: readonly Seat[]
  candidates: readonly Candidate[]
  members: ReadonlyMap<string, readonly Person[]>
  rows: readonly Row[]
}

/** Every judge × every submission: free, assigned, or in conflict with the evidence. */
export function boardOf({ seats, candidates, members, rows }: BoardFacts): Cell[] {
  const known = new Map(rows.map(row => [`${row.judgeId}:${row.submissionId}`, row]))
  return candidates.flatMap(candidate =>
    seats.map(seat => {
      const pair = { judgeId: seat.judgeId, submissionId: candidate.submissionId }
      const row = known.get(`${pair.judgeId}:${pair.submissionId}`)
      return { ...pair, ...cellOf(row, conflictBetween(seat, members.get(candidate.teamId) ?? [])) }
    }),
  )
}

function cellOf(row: Row | undefined, conflict: Conflict | null) {
  if (row?.recusedAt) return { kind: 'conflict', conflict: { kind: 'recused', evidence: '' } } as const
  if (row && !row.withdrawnAt)
    return { kind: 'assigned', assignmentId: row.id, progress: progressOf(row.review) } as const
  return conflict ? ({ kind: 'conflict', conflict } as const) : ({ kind: 'free' } as const)
}

/** A cell that must stay as it is: a review in it has been handed in. */
export function isLocked(cell: Cell): boolean {
  return cell.kind === 'assigned' && (cell.progress === 'done' || cell.progress === 'abstained')
}
