import { connectedParts } from '#app/domain/statistics/components'
import { assignmentAnswer, solveAssignment } from './assignment'
import { type AssignmentAnswer, type AssignmentProblem, existingLoads } from './assignment-problem'
import { applyChanges, type Change, emptyGraph, type JudgeGraph, moveCost } from './judge-graph'

/** A repair: one item moved, or two items exchanged, at an extra cost. */
type Repair = { readonly cost: number; readonly changes: readonly Change[] }

type Parts = {
  readonly count: number
  readonly ofItem: readonly number[]
  readonly ofJudge: readonly number[]
}

const MOST_TRIED = 64

/**
 * The least-cost assignment, or the assignment `chosen`, made one connected judge–item graph by the cheapest moves and exchanges that keep loads
 * and conflicts. Calibration can compare all items only in a connected graph. `parts` is 1 on success, and more when no
 * repair exists (one review each, or conflicts in the way); the preview must show this. A repair that gives an item a
 * panel that is not `acceptable` is not made.
 */
export const assignConnected = (
  problem: AssignmentProblem,
  chosen?: {
    readonly panels: readonly (readonly number[])[]
    readonly acceptable: (item: number, panel: readonly number[]) => boolean
  },
): { readonly answer: AssignmentAnswer; readonly parts: number } => {
  const { graph, short } = chosen
    ? { graph: graphOf(problem, chosen.panels), short: [] }
    : solveAssignment(problem)
  const acceptable = chosen?.acceptable ?? (() => true)
  let parts = partsOf(graph)
  while (parts.count > 1) {
    const before = parts
    if (!repairs(graph, before).some(repair => joins(graph, repair, { before: before.count, acceptable })))
      break
    parts = partsOf(graph)
  }
  return { answer: assignmentAnswer(graph, short), parts: parts.count }
}

const graphOf = (problem: AssignmentProblem, panels: readonly (readonly number[])[]): JudgeGraph => {
  const graph = emptyGraph(problem)
  const placed = panels.flatMap((panel, item) => panel.map(to => ({ item, from: null, to })))
  applyChanges(graph, placed)
  return graph
}

/** Parts with at least one review; judges without items and items without judges do not count. */
const partsOf = ({ panels, problem }: JudgeGraph): Parts => {
  const edges = panels.flatMap((panel, item) =>
    [...panel, ...(problem.standing?.[item] ?? [])].map((judge): [number, number] => [item, judge]),
  )
  const { ofItem, ofJudge } = connectedParts(problem, edges)
  return { count: new Set(edges.map(([item]) => ofItem[item])).size, ofItem, ofJudge }
}

/** The cheapest changes that assign an item to a judge of another part. */
const repairs = (graph: JudgeGraph, { ofItem, ofJudge }: Parts): Repair[] => {
  const { panels, itemsOf, problem } = graph
  const before = existingLoads(problem)
  const idle = itemsOf.map((items, judge) => items.length + (before[judge] ?? 0) === 0)
  let found: Repair[] = []
  panels.forEach((panel, item) => {
    for (const from of panel)
      for (let to = 0; to < problem.judges; to++) {
        if (ofItem[item] === ofJudge[to] || idle[to]) continue
        const repair = cheapestTo(graph, { item, from, to }, before)
        if (repair) found.push(repair)
      }
    if (found.length > 50 * MOST_TRIED) found = cheapest(found)
  })
  return cheapest(found)
}

const cheapest = (found: readonly Repair[]): Repair[] =>
  found.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_TRIED)

const cheapestTo = (
  graph: JudgeGraph,
  change: { item: number; from: number; to: number },
  before: Int32Array,
): Repair | null => {
  const { problem, itemsOf, move, mover } = graph
  const { item, from, to } = change
  const own = moveCost(graph, item, from, to)
  if (!Number.isFinite(own)) return null
  const [loadFrom, loadTo] = [itemsOf[from]?.length ?? 0, itemsOf[to]?.length ?? 0]
  const gap = loadTo + (before[to] ?? 0) - loadFrom - (before[from] ?? 0)
  const balance = (problem.balance ?? 0) * (gap + 1)
  const mayMove = loadTo < (problem.maxLoad[to] ?? 0) && loadFrom > (problem.minLoad[from] ?? 0)
  const back = to * problem.judges + from
  const exchange = {
    cost: own + (move[back] ?? 0),
    changes: [change, { item: mover[back] ?? 0, from: to, to: from }],
  }
  const single = { cost: own + balance, changes: [change] }
  if (mayMove && single.cost <= exchange.cost) return single
  return Number.isFinite(exchange.cost) ? exchange : null
}

/** Applies a repair and keeps it only if it leaves fewer parts and acceptable panels. */
const joins = (
  graph: JudgeGraph,
  { changes }: Repair,
  { before, acceptable }: { before: number; acceptable: (item: number, panel: readonly number[]) => boolean },
): boolean => {
  applyChanges(graph, changes)
  const accepted = changes.every(({ item }) => acceptable(item, graph.panels[item] ?? []))
  if (accepted && partsOf(graph).count < before) return true
  const back = changes.map(({ item, from, to }) => ({ item, from: to, to: from ?? to }))
  applyChanges(graph, back)
  return false
}
