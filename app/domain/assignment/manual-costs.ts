import { type AssignmentFacts, affinityOf, type SubmissionFacts } from './assignment-facts'
import { balanceOf } from './plan-assignment'

type Weighed = { facts: AssignmentFacts; loads: ReadonlyMap<string, number>; reviewsEach: number }

/** What each free judge would cost a submission beyond the cheapest of them: topic and load together; 0 is the best. */
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

/** Of a planned state: who could take a submission from the judge it is planned for, and how much costlier that is. */
export function cheapestInstead(
  submission: SubmissionFacts,
  {
    from,
    panel,
    most,
    ...weighed
  }: Weighed & {
    from: string
    /** who reviews it in the plan */
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
  // the seeded noise may have chosen among equals: one of them is never cheaper than the other
  return best ? { ...best, over: Math.max(0, best.over) } : null
}
