import { seedOf } from '#app/domain/statistics/random'
import { type AssignmentFacts, affinityOf, factsFor, knowsTopic, maxLoadFor } from './assignment-facts'
import { type AssignmentSettings, describePlan, type PlannedAssignment } from './planned-assignment'
import { assignConnected } from './solver/assignment-connect'
import { assignmentCosts } from './solver/assignment-costs'
import { assignFairly, serviceOf } from './solver/assignment-fair'
import type { AssignmentProblem } from './solver/assignment-problem'

type PlanInput = { facts: AssignmentFacts; settings: AssignmentSettings }

/** enough against collusion, and too small to move a kept pair */
const noise = 5

/** Pairs of judge and submission up to which the goal `worst_served` is offered; it solves many assignments. */
export const mostPairsForFairness = 50_000

/**
 * Computes who reviews what: at the least cost within loads and conflicts, as one connected graph where possible. Pairs
 * with a started review stay; other existing pairs are kept where nothing rules them out. The same facts and settings
 * give the same plan. Requirements that cannot be met are listed in the plan.
 */
export function planAssignment({ facts: all, settings }: PlanInput): PlannedAssignment {
  const facts = factsFor(settings, all)
  const problem = problemOf({ facts, settings })
  const { answer, parts } = assignConnected(problem, fairestOf({ facts, settings }, problem))
  const panels = facts.submissions.map(({ begun }, item) => [...begun, ...(answer.panels[item] ?? [])])
  return describePlan({
    facts: all,
    settings,
    panels,
    connected: parts <= 1,
    short: answer.status === 'assigned' ? [] : answer.short,
  })
}

/** The panels that serve the worst-served submission best; undefined where the plan has another goal or is impossible. */
function fairestOf({ facts: { judges, submissions }, settings }: PlanInput, problem: AssignmentProblem) {
  if (settings.goal !== 'worst_served') return undefined
  const affinityAt = affinitiesOf({ judges, submissions })
  const affinity = problem.costs.map((cost, cell) =>
    Number.isFinite(cost)
      ? affinityAt(Math.floor(cell / problem.judges), cell % problem.judges)
      : Number.NEGATIVE_INFINITY,
  )
  const before = submissions.map(({ begun }, item) =>
    begun.reduce((sum, judge) => sum + affinityAt(item, judge), 0),
  )
  const service = { problem, affinity, before }
  const panels = assignFairly(service)
  if (panels === null) return undefined
  const worst = Math.min(...panels.map((panel, item) => serviceOf(service, panel, item)))
  return {
    panels,
    acceptable: (item: number, panel: readonly number[]) => serviceOf(service, panel, item) >= worst,
  }
}

/** Removes pairs with a started review from the problem; demand and loads are what is left. */
function problemOf({ facts: { judges, submissions }, settings }: PlanInput): AssignmentProblem {
  const items = submissions.length
  const standing = submissions.map(({ begun }) => begun)
  const before = judges.map(() => 0)
  for (const judge of standing.flatMap(panel => [...new Set(panel)])) before[judge] = (before[judge] ?? 0) + 1
  const leastExperts = submissions.map(each =>
    each.topic === null ? 0 : Math.max(0, settings.expertsEach - knowing(judges, each)),
  )
  const demand = submissions.map(({ begun }, item) =>
    Math.max(settings.reviewsEach - begun.length, leastExperts[item] ?? 0, 0),
  )
  const most = judges.map(judge => maxLoadFor(judge, settings, items))
  const left = (load: readonly number[]) =>
    load.map((count, judge) => Math.max(0, count - (before[judge] ?? 0)))
  return {
    items,
    judges: judges.length,
    costs: costsOf({ facts: { judges, submissions }, settings }),
    demand,
    minLoad: left(most.map(count => Math.min(settings.minLoad, count))),
    maxLoad: left(most),
    balance: balanceOf(
      demand.reduce((total, each) => total + each, 0),
      judges.length,
    ),
    standing,
    ...(settings.expertsEach > 0
      ? { experts: { is: expertsOf({ judges, submissions }), least: leastExperts } }
      : {}),
  }
}

function knowing(
  judges: AssignmentFacts['judges'],
  submission: AssignmentFacts['submissions'][number],
): number {
  return submission.begun.filter(position => {
    const judge = judges[position]
    return judge !== undefined && knowsTopic(judge, submission)
  }).length
}

function costsOf({ facts: { judges, submissions }, settings }: PlanInput): Float64Array {
  const not = submissions.map(({ barred, begun }) => new Set([...barred, ...begun]))
  const existing = submissions.map(({ standing }) => new Set(standing))
  return assignmentCosts({
    items: submissions.length,
    judges: judges.length,
    affinity: affinitiesOf({ judges, submissions }),
    conflict: (item, judge) => !judges[judge]?.seated || (not[item]?.has(judge) ?? false),
    existing: (item, judge) => existing[item]?.has(judge) ?? false,
    noise,
    seed: seedOf(settings.seed),
  })
}

/** The affinity of a submission and a judge by their positions. */
function affinitiesOf({ judges, submissions }: AssignmentFacts) {
  return (item: number, judge: number): number => {
    const [submission, who] = [submissions[item], judges[judge]]
    return submission && who ? affinityOf(who, submission) : 0
  }
}

function expertsOf({ judges, submissions }: AssignmentFacts): Uint8Array {
  const is = new Uint8Array(judges.length * submissions.length)
  submissions.forEach((submission, item) => {
    judges.forEach((judge, position) => {
      is[item * judges.length + position] = knowsTopic(judge, submission) ? 1 : 0
    })
  })
  return is
}

/**
 * The extra cost of one more submission for a judge, for each submission they have. Double the fair load then costs as
 * much as a matching topic, but a load of two more than another judge's moves nobody (a kept pair is worth 60).
 */
export function balanceOf(reviews: number, judges: number): number {
  const fair = reviews / Math.max(1, judges)
  return Math.min(25, Math.max(1, Math.round(600 / Math.max(1, fair))))
}
