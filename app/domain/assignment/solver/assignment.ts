import {
  type AssignmentAnswer,
  type AssignmentProblem,
  type ItemShortage,
  isExpert,
  nonExpertsAllowed,
} from './assignment-problem'
import { applyChanges, emptyGraph, type JudgeGraph } from './judge-graph'
import { cheapestPlacement, slotCosts } from './shortest-path'

/**
 * The least-cost assignment of judges to items within loads and conflicts: successive shortest paths on the graph of
 * judges (docs/judging.md#assignment), exact for whole-number costs, minima included. Deterministic: the lower position
 * wins ties. O(R · J²) for R reviews.
 */
export const assignReviews = (problem: AssignmentProblem): AssignmentAnswer => {
  const { graph, short } = solveAssignment(problem)
  return assignmentAnswer(graph, short)
}

/** As `assignReviews`, but leaves the solved graph open for repair. */
export const solveAssignment = (
  problem: AssignmentProblem,
): { readonly graph: JudgeGraph; readonly short: readonly ItemShortage[] } => {
  const graph = emptyGraph(problem)
  const slot = slotCosts(problem)
  const open = Array.from({ length: problem.judges }, (_, judge) => slot(judge, 0))
  const prices = { judge: new Float64Array(problem.judges), place: Math.min(0, ...open) }
  const short: ItemShortage[] = []
  for (let item = 0; item < problem.items; item++) {
    const wanted = problem.demand[item] ?? 0
    for (let placed = 0; placed < wanted; placed++) {
      const found = cheapestPlacement(graph, item, { prices, slot })
      if ('changes' in found) applyChanges(graph, found.changes)
      else {
        short.push({ item, wanted, placed, reason: reasonFor(problem, item), full: found.full })
        break
      }
    }
  }
  return { graph, short }
}

const reasonFor = (problem: AssignmentProblem, item: number): ItemShortage['reason'] => {
  const may = Array.from({ length: problem.judges }, (_, judge) => judge).filter(judge =>
    Number.isFinite(problem.costs[item * problem.judges + judge]),
  )
  if (may.length < (problem.demand[item] ?? 0)) return 'conflicts'
  const experts = may.filter(judge => isExpert(problem, item, judge)).length
  return experts < (problem.demand[item] ?? 0) - nonExpertsAllowed(problem, item)
    ? 'no_expert'
    : 'judges_full'
}

/** The assignment that a solved graph represents. */
export const assignmentAnswer = (graph: JudgeGraph, short: readonly ItemShortage[]): AssignmentAnswer => {
  const { problem } = graph
  const panels = graph.panels.map(panel => panel.toSorted((a, b) => a - b))
  const idle = problem.minLoad
    .map((minLoad, judge) => ({ judge, load: graph.itemsOf[judge]?.length ?? 0, minLoad }))
    .filter(({ load, minLoad }) => load < minLoad)
  if (short.length > 0 || idle.length > 0) return { status: 'infeasible', panels, short, idle }
  return { status: 'assigned', panels, cost: assignmentCost(problem, panels) }
}

const assignmentCost = (problem: AssignmentProblem, panels: readonly (readonly number[])[]): number =>
  panels.reduce(
    (total, panel, item) =>
      panel.reduce((t, judge) => t + (problem.costs[item * problem.judges + judge] ?? 0), total),
    0,
  )
