import { type AssignmentFacts, affinityOf, type SubmissionFacts } from './assignment-facts'
import { balanceOf } from './plan-assignment'

type Weighed = { facts: AssignmentFacts; loads: ReadonlyMap<string, number>; reviewsEach: number }

/** What each free judge would cost for a submission above the cheapest of them, by topic and load; 0 is the best. */
export function costsOver(
  submission: SubmissionFacts,
  { facts, loads, reviewsEach }: Weighed,
): Map<string, number> {
  const balance = balanceOf(facts.submissions.length * reviewsEach, facts.judges.length)
  const taken = new Set([...submission.barred, ...submission.standing, ...submission.begun])
  const costs = facts.judges.flatMap((judge, position): [string, number][] => {
    if (!judge.seated || taken.has(position)) return []
    return [[judge.id, 1000 - affinityOf(judge, submission) + balance * (loads.get(judge.id) ?? 0)]]
  })
  const least = Math.min(...costs.map(([, cost]) => cost))
  return new Map(costs.map(([id, cost]) => [id, cost - least]))
}

/** For a planned state: which other judge could take a submission from the planned one, and at what extra cost. */
export function cheapestInstead(
  submission: SubmissionFacts,
  {
    from,
    panel,
    most,
    ...weighed
  }: Weighed & {
    from: string
    /** its reviewers in the plan */
    panel: readonly string[]
    most: (judgeId: string) => number
  },
): { judgeId: string; over: number } | null {
  const { facts, loads, reviewsEach } = weighed
  const balance = balanceOf(facts.submissions.length * reviewsEach, facts.judges.length)
  const judges = facts.judges.filter(
    (judge, position) => judge.seated && !submission.barred.includes(position),
  )
  const own = judges.find(judge => judge.id === from)
  const others = judges.filter(({ id }) => !panel.includes(id) && (loads.get(id) ?? 0) < most(id))
  const [best] = others
    .map(judge => ({
      judgeId: judge.id,
      over:
        (own ? affinityOf(own, submission) : 0) -
        affinityOf(judge, submission) +
        balance * ((loads.get(judge.id) ?? 0) - (loads.get(from) ?? 0) + 1),
    }))
    .sort((a, b) => a.over - b.over)
  // the seeded noise may choose between equals; neither of them is then cheaper
  return best ? { ...best, over: Math.max(0, best.over) } : null
}
