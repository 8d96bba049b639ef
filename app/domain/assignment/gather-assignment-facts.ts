import type { StoredConflict } from '#app/domain/conflicts/conflicts'
import { groupBy } from '#app/domain/shared/group-by'
import type { AssignmentFacts, JudgeFacts, Pair, SubmissionFacts } from './assignment-facts'
import { cellOf } from './assignment-matrix'

type Row = Pair & {
  recusedAt: Date | null
  recusalReason: string | null
  withdrawnAt: Date | null
  review: { submittedAt: Date | null; abstainedAt: Date | null; setAsideAt: Date | null } | null
}

type Gathered = {
  /** seated or not */
  judges: readonly JudgeFacts[]
  candidates: readonly { submissionId: string; teamId: string; topic: string | null }[]
  conflicts: readonly StoredConflict[]
  rows: readonly Row[]
}

/**
 * The input of a plan. Contains only pairs with an assignment, a review or a conflict, not every judge × every
 * submission.
 */
export function gatherFacts({ judges, candidates, conflicts, rows }: Gathered): AssignmentFacts {
  const byTeam = groupBy(conflicts, each => each.teamId)
  const reviewsBySubmission = groupBy(rows, each => each.submissionId)
  const working = new Set(rows.flatMap(row => (stateOf(row, []) === 'begun' ? [row.judgeId] : [])))
  const panel = judges.filter(judge => judge.seated || working.has(judge.id)).toSorted(byId)
  const positions = new Map(panel.map((judge, position) => [judge.id, position]))
  const submissions = candidates.map(({ submissionId, teamId, topic }) => {
    const pairs = pairsOf(reviewsBySubmission.get(submissionId) ?? [], byTeam.get(teamId) ?? [])
    return { id: submissionId, topic, ...sorted(pairs, positions) }
  })
  return { judges: panel, submissions: submissions.sort(byId) }
}

type State = 'barred' | 'standing' | 'begun' | 'free'

function pairsOf(rows: readonly Row[], stored: readonly StoredConflict[]): [judgeId: string, state: State][] {
  const row = new Map(rows.map(each => [each.judgeId, each]))
  const conflicts = groupBy(stored, each => each.judgeId)
  const concerned = new Set([...row.keys(), ...conflicts.keys()])
  return [...concerned].map(judgeId => [judgeId, stateOf(row.get(judgeId), conflicts.get(judgeId) ?? [])])
}

/** A judge who abstained, or whose review was set aside, is not asked again. The submission still needs a review. */
function stateOf(row: Row | undefined, stored: readonly StoredConflict[]): State {
  const cell = cellOf(row && { id: '', ...row }, stored)
  if (cell.kind === 'free') return 'free'
  if (cell.kind === 'conflict' || cell.progress === 'abstained' || row?.review?.setAsideAt) return 'barred'
  return cell.progress === 'waiting' ? 'standing' : 'begun'
}

function sorted(
  pairs: readonly [string, State][],
  positions: ReadonlyMap<string, number>,
): Pick<SubmissionFacts, 'barred' | 'standing' | 'begun'> {
  const of = (wanted: State) =>
    pairs
      .flatMap(([judgeId, state]) => (state === wanted ? (positions.get(judgeId) ?? []) : []))
      .sort((a, b) => a - b)
  return { barred: of('barred'), standing: of('standing'), begun: of('begun') }
}

/** Compares by code units: the same order on every machine and in both databases. */
function byId(a: { id: string }, b: { id: string }): number {
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
