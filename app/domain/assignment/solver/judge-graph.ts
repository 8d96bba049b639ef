import { type AssignmentProblem, isExpert, nonExpertsAllowed } from './assignment-problem'

/**
 * The state of an assignment, seen as a graph of judges: moving the cheapest possible item from judge a to judge b
 * costs `move[a·J + b]` (Infinity: none can) and is item `mover[a·J + b]`. Mutated in place by `place` and `shift`.
 */
export type JudgeGraph = {
  readonly problem: AssignmentProblem
  readonly panels: number[][]
  readonly itemsOf: number[][]
  readonly laymen: Int32Array
  readonly holds: Uint8Array
  readonly move: Float64Array
  readonly mover: Int32Array
}

export const emptyGraph = (problem: AssignmentProblem): JudgeGraph => ({
  problem,
  panels: Array.from({ length: problem.items }, () => []),
  itemsOf: Array.from({ length: problem.judges }, () => []),
  laymen: new Int32Array(problem.items),
  holds: new Uint8Array(problem.items * problem.judges),
  move: new Float64Array(problem.judges ** 2).fill(Number.POSITIVE_INFINITY),
  mover: new Int32Array(problem.judges ** 2).fill(-1),
})

/** Cost of assigning an item to one more judge; Infinity when that is not allowed. */
export const placementCost = (graph: JudgeGraph, item: number, judge: number): number => {
  const { problem, holds, laymen } = graph
  if (holds[item * problem.judges + judge] === 1) return Number.POSITIVE_INFINITY
  const added = isExpert(problem, item, judge) ? 0 : 1
  if ((laymen[item] ?? 0) + added > nonExpertsAllowed(problem, item)) return Number.POSITIVE_INFINITY
  return problem.costs[item * problem.judges + judge] ?? Number.POSITIVE_INFINITY
}

/** Extra cost of moving an item from one judge to another; Infinity when that is not allowed. */
export const moveCost = (graph: JudgeGraph, item: number, from: number, to: number): number => {
  const { problem, holds, laymen } = graph
  const row = item * problem.judges
  if (holds[row + to] === 1) return Number.POSITIVE_INFINITY
  if (problem.experts) {
    const change = Number(isExpert(problem, item, from)) - Number(isExpert(problem, item, to))
    if ((laymen[item] ?? 0) + change > nonExpertsAllowed(problem, item)) return Number.POSITIVE_INFINITY
  }
  return (problem.costs[row + to] ?? Number.POSITIVE_INFINITY) - (problem.costs[row + from] ?? 0)
}

/** One change of an assignment: an item moves from `from` (null: newly placed) to `to`. */
export type Change = { readonly item: number; readonly from: number | null; readonly to: number }

/** Applies changes together, then updates the cheapest moves of every judge concerned. */
export const applyChanges = (graph: JudgeGraph, changes: readonly Change[]): void => {
  const stale = new Map<number, Set<number>>()
  for (const { item } of changes) stale.set(item, new Set(graph.panels[item]))
  for (const change of changes) transfer(graph, change)
  for (const [item, judges] of stale) {
    for (const judge of graph.panels[item] ?? []) judges.add(judge)
    for (const judge of judges) refreshMoves(graph, item, judge)
  }
}

const transfer = (graph: JudgeGraph, { item, from, to }: Change): void => {
  const { problem, holds, laymen, panels, itemsOf } = graph
  const panel = panels[item] ?? []
  if (from !== null) {
    panel.splice(panel.indexOf(from), 1)
    itemsOf[from]?.splice(itemsOf[from].indexOf(item), 1)
    holds[item * problem.judges + from] = 0
    if (!isExpert(problem, item, from)) laymen[item] = (laymen[item] ?? 0) - 1
  }
  panel.push(to)
  itemsOf[to]?.push(item)
  holds[item * problem.judges + to] = 1
  if (!isExpert(problem, item, to)) laymen[item] = (laymen[item] ?? 0) + 1
}

/**
 * Searches an edge again only where its item was removed or became more expensive; a mover whose cost did not rise
 * stays the cheapest.
 */
const refreshMoves = (graph: JudgeGraph, item: number, from: number): void => {
  const { problem, holds, move, mover } = graph
  const held = holds[item * problem.judges + from] === 1
  for (let to = 0; to < problem.judges; to++) {
    const edge = from * problem.judges + to
    const [best, who] = [move[edge] ?? 0, mover[edge] ?? -1]
    if (!held && who !== item) continue
    const cost = held ? moveCost(graph, item, from, to) : Number.POSITIVE_INFINITY
    if (cost < best || (cost === best && item <= who)) {
      move[edge] = cost
      mover[edge] = item
    } else if (who === item) rescan(graph, from, to)
  }
}

const rescan = (graph: JudgeGraph, from: number, to: number): void => {
  let best = Number.POSITIVE_INFINITY
  let who = -1
  const items = graph.itemsOf[from] ?? []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? 0
    const cost = moveCost(graph, item, from, to)
    if (cost < best || (cost === best && item < who)) {
      best = cost
      who = item
    }
  }
  const edge = from * graph.problem.judges + to
  graph.move[edge] = best
  graph.mover[edge] = who
}
