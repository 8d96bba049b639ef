import { type AssignmentProblem, existingLoads } from './assignment-problem'
import { type Change, type JudgeGraph, placementCost } from './judge-graph'

/** Node prices of the judges and of the free slots, under which no move has a negative reduced cost. */
export type Prices = { readonly judge: Float64Array; place: number }

/** Cost of one more item for a judge with `load` items; Infinity when full. */
export type SlotCost = (judge: number, load: number) => number

/**
 * Least-cost slots: a judge's slots up to the minimum load get a bonus larger than any sum of moves, which makes minima
 * exact; every further item costs `balance` more than the one before.
 */
export const slotCosts = (problem: AssignmentProblem): SlotCost => {
  let [low, high] = [0, 0]
  for (const cost of problem.costs) {
    low = Math.min(low, cost)
    if (cost !== Number.POSITIVE_INFINITY) high = Math.max(high, cost)
  }
  const balance = problem.balance ?? 0
  const before = existingLoads(problem)
  const most = Math.max(0, ...problem.maxLoad) + Math.max(0, ...before)
  const bonus = (problem.judges + 2) * (high - low + 1) + balance * (most + 1)
  return (judge, load) =>
    load >= (problem.maxLoad[judge] ?? 0)
      ? Number.POSITIVE_INFINITY
      : balance * (load + (before[judge] ?? 0)) - (load < (problem.minLoad[judge] ?? 0) ? bonus : 0)
}

type Search = {
  readonly distance: Float64Array
  readonly hops: Int32Array
  readonly parent: Int32Array
  readonly done: Uint8Array
}

/**
 * The cheapest way to assign one more judge to `item`, moving other items if needed: Dijkstra over judges with reduced
 * costs, fewest moves among equals. Updates the prices. Returns the changes to apply, or the judges it could reach (all
 * full) when there is no way.
 */
export const cheapestPlacement = (
  graph: JudgeGraph,
  item: number,
  { prices, slot }: { readonly prices: Prices; readonly slot: SlotCost },
): { readonly changes: readonly Change[] } | { readonly full: readonly number[] } => {
  const search = startFrom(graph, item, prices)
  let end = { judge: -1, distance: Number.POSITIVE_INFINITY, hops: 0 }
  for (;;) {
    const judge = nearest(search)
    if (judge < 0) break
    const [distance, hops] = [search.distance[judge] ?? 0, search.hops[judge] ?? 0]
    if (distance > end.distance || (distance === end.distance && hops >= end.hops)) break
    search.done[judge] = 1
    const place = slot(judge, graph.itemsOf[judge]?.length ?? 0) + (prices.judge[judge] ?? 0) - prices.place
    const total = distance + Math.max(0, place)
    if (total < end.distance || (total === end.distance && hops < end.hops))
      end = { judge, distance: total, hops }
    relax(graph, search, { judge, prices })
  }
  if (end.judge < 0) return { full: [...search.done.keys()].filter(judge => search.done[judge] === 1) }
  search.done.forEach((done, judge) => {
    const gap = (search.distance[judge] ?? 0) - end.distance
    if (done === 1 && gap < 0) prices.judge[judge] = (prices.judge[judge] ?? 0) + gap
  })
  return { changes: changesAlong(graph, search, { item, end: end.judge }) }
}

const startFrom = (graph: JudgeGraph, item: number, prices: Prices): Search => {
  const { judges } = graph.problem
  const distance = new Float64Array(judges)
  let base = Number.POSITIVE_INFINITY
  for (let judge = 0; judge < judges; judge++) {
    distance[judge] = placementCost(graph, item, judge) - (prices.judge[judge] ?? 0)
    base = Math.min(base, distance[judge] ?? base)
  }
  for (let judge = 0; judge < judges; judge++)
    if (distance[judge] !== Number.POSITIVE_INFINITY) distance[judge] = (distance[judge] ?? 0) - base
  return {
    distance,
    hops: new Int32Array(judges),
    parent: new Int32Array(judges).fill(-1),
    done: new Uint8Array(judges),
  }
}

const nearest = ({ distance, hops, done }: Search): number => {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let judge = 0; judge < distance.length; judge++) {
    if (done[judge] === 1) continue
    const d = distance[judge] ?? 0
    if (d < least || (d === least && best >= 0 && (hops[judge] ?? 0) < (hops[best] ?? 0))) {
      least = d
      best = judge
    }
  }
  return best
}

const relax = (
  { problem, move }: JudgeGraph,
  { distance, hops, parent, done }: Search,
  { judge, prices }: { judge: number; prices: Prices },
): void => {
  const row = judge * problem.judges
  const start = distance[judge] ?? 0
  const hop = (hops[judge] ?? 0) + 1
  const price = prices.judge[judge] ?? 0
  for (let to = 0; to < problem.judges; to++) {
    const cost = move[row + to] ?? Number.POSITIVE_INFINITY
    if (done[to] === 1 || cost === Number.POSITIVE_INFINITY) continue
    const through = start + Math.max(0, cost + price - (prices.judge[to] ?? 0))
    const known = distance[to] ?? 0
    if (through < known || (through === known && hop < (hops[to] ?? 0))) {
      distance[to] = through
      hops[to] = hop
      parent[to] = judge
    }
  }
}

const changesAlong = (
  graph: JudgeGraph,
  { parent }: Search,
  { item, end }: { item: number; end: number },
): Change[] => {
  const changes: Change[] = []
  let to = end
  for (let from = parent[to] ?? -1; from >= 0; from = parent[to] ?? -1) {
    changes.push({ item: graph.mover[from * graph.problem.judges + to] ?? item, from, to })
    to = from
  }
  return [...changes, { item, from: null, to }]
}
