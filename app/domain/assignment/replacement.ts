import { type AssignmentFacts, affinityOf, knowsTopic, type SubmissionFacts } from './assignment-facts'

/** A possible replacement: how many submissions they have, and whether they know the topic. */
export type Replacement = { judgeId: string; load: number; expert: boolean }

/**
 * Proposes one judge for each submission that lost its judge, in order: seated, without a conflict, not assigned to it
 * yet, and below their maximum load. Judges who know the topic come first, then those with the lowest load, counting
 * earlier proposals. Null where no judge is left.
 */
export function proposeReplacements(
  facts: AssignmentFacts,
  submissionIds: readonly string[],
  maxLoad: number | null,
): (Replacement | null)[] {
  const loads = loadsOf(facts)
  const replacements = new Map<string, Set<number>>()
  const known = new Map(facts.submissions.map(each => [each.id, each]))
  return submissionIds.map(id => {
    const submission = known.get(id)
    if (!submission) return null
    const before = replacements.get(id) ?? new Set()
    const best = bestFor({ facts, submission, loads, before, maxLoad })
    if (best === null) return null
    replacements.set(id, before.add(best.position))
    loads[best.position] = best.load + 1
    return { judgeId: best.judgeId, load: best.load, expert: best.expert }
  })
}

type Search = {
  facts: AssignmentFacts
  submission: SubmissionFacts
  /** by position; each proposal adds one */
  loads: readonly number[]
  before: ReadonlySet<number>
  maxLoad: number | null
}

function bestFor({ facts, submission, loads, before, maxLoad }: Search) {
  const out = new Set([...submission.barred, ...submission.standing, ...submission.begun, ...before])
  const [best] = facts.judges
    .map((judge, position) => ({ judge, position, load: loads[position] ?? 0 }))
    .filter(({ judge, position, load }) => {
      const most = Math.min(judge.maxLoad ?? Infinity, maxLoad ?? Infinity)
      return judge.seated && !out.has(position) && load < most
    })
    .sort((a, b) => affinityOf(b.judge, submission) - affinityOf(a.judge, submission) || a.load - b.load)
  if (!best) return null
  const { judge, position, load } = best
  return { judgeId: judge.id, position, load, expert: knowsTopic(judge, submission) }
}

function loadsOf({ judges, submissions }: AssignmentFacts): number[] {
  const loads = judges.map(() => 0)
  for (const { standing, begun } of submissions)
    for (const position of [...standing, ...begun]) loads[position] = (loads[position] ?? 0) + 1
  return loads
}

type ReviewRow = {
  id: string
  submissionId: string
  assignedAt: Date
  recusedAt: Date | null
  withdrawnAt: Date | null
}

/**
 * Recused assignments without a replacement, oldest first. Each later assignment of the same submission replaces one; a
 * replacement that was recused itself has replaced the one before.
 */
export function unreplaced(rows: readonly ReviewRow[]): Set<string> {
  const used = new Set<string>()
  const byTime = [...rows].sort((a, b) => a.assignedAt.getTime() - b.assignedAt.getTime())
  const open = rows
    .flatMap(({ recusedAt, ...row }) => (recusedAt && !row.withdrawnAt ? [{ ...row, recusedAt }] : []))
    .sort((a, b) => a.recusedAt.getTime() - b.recusedAt.getTime())
    .filter(recusal => {
      const later = byTime.find(
        row =>
          row.submissionId === recusal.submissionId &&
          row.id !== recusal.id &&
          row.withdrawnAt === null &&
          row.assignedAt >= recusal.recusedAt &&
          !used.has(row.id),
      )
      if (later) used.add(later.id)
      return !later
    })
  return new Set(open.map(each => each.id))
}
