import { solveAssignment } from './assignment'
import { type AssignmentProblem, isExpert } from './assignment-problem'

type Panels = number[][]

/** The parts of an assignment that are already decided: judges by item, and the items that are still open. */
type Decided = { readonly panels: Panels; readonly open: ReadonlySet<number> }

type Service = {
  readonly problem: AssignmentProblem
  /** how well a judge serves an item, items × judges, row-major */
  readonly affinity: Float64Array
  /** the service of the reviewers who stay at any cost, by item */
  readonly before: readonly number[]
}

/**
 * The assignment that serves the worst-served item best, then the next worst, and so on; the service of an item is the
 * sum of its reviewers' affinities. Returns judges by item, or null when the demand cannot be met. Source:
 * PeerReview4All (Stelmakh, Shah and Singh 2019, algorithm 1), with the least cost among assignments of one threshold.
 * Each round solves a few assignments for each number of reviews, and fixes at least one item.
 */
export function assignFairly(service: Service): readonly (readonly number[])[] | null {
  const { problem } = service
  const wanted = [...problem.demand.keys()].filter(item => (problem.demand[item] ?? 0) > 0)
  const panels: Panels = Array.from({ length: problem.items }, () => [])
  const open = new Set(wanted)
  while (open.size > 0) {
    const best = bestSplit(service, { panels, open })
    if (best === null) return null
    const worst = worstOf(service, best, open)
    for (const item of [...open])
      if (serviceOf(service, best[item], item) <= worst) {
        panels[item] = best[item] ?? []
        open.delete(item)
      }
  }
  return panels
}

/** How well the reviewers of an item serve it, those who stay included. */
export function serviceOf(
  { problem, affinity, before }: Service,
  panel: readonly number[] | undefined,
  item: number,
): number {
  return (panel ?? []).reduce(
    (total, judge) => total + (affinity[item * problem.judges + judge] ?? 0),
    before[item] ?? 0,
  )
}

function worstOf(service: Service, panels: Panels, open: ReadonlySet<number>): number {
  return Math.min(...[...open].map(item => serviceOf(service, panels[item], item)))
}

/**
 * For each k: the k best reviewers of each open item are as good as possible, then the others are. Of these
 * assignments the one with the best worst-served item, and then the greatest total.
 */
function bestSplit(service: Service, decided: Decided): Panels | null {
  const { problem } = service
  const most = Math.max(...[...decided.open].map(item => problem.demand[item] ?? 0))
  let best: { panels: Panels; worst: number; total: number } | null = null
  for (let first = 1; first <= most; first++) {
    const panels = splitAt(service, decided, first)
    if (panels === null) continue
    const worst = worstOf(service, panels, decided.open)
    const total = [...decided.open].reduce((sum, item) => sum + serviceOf(service, panels[item], item), 0)
    if (best === null || worst > best.worst || (worst === best.worst && total > best.total))
      best = { panels, worst, total }
  }
  return best?.panels ?? null
}

function splitAt(service: Service, decided: Decided, first: number): Panels | null {
  const { demand } = service.problem
  const some = demand.map((each, item) => (decided.open.has(item) ? Math.min(each, first) : 0))
  const rest = demand.map((each, item) => (decided.open.has(item) ? each - Math.min(each, first) : 0))
  const panels = atHighestThreshold(service, { taken: decided.panels, demand: some, later: rest })
  if (panels === null || rest.every(each => each === 0)) return panels
  return atHighestThreshold(service, { taken: panels, demand: rest, later: rest.map(() => 0) })
}

type Step = {
  /** judges by item whom earlier steps chose */
  readonly taken: Panels
  readonly demand: readonly number[]
  /** reviews that a later step adds */
  readonly later: readonly number[]
}

/** Adds `demand` reviewers with the highest least affinity; null when the demand cannot be met at all. */
function atHighestThreshold(service: Service, step: Step): Panels | null {
  const levels = [...new Set(service.affinity)].filter(Number.isFinite).sort((a, b) => a - b)
  let found = placed(service, step, levels[0] ?? 0)
  if (found === null) return null
  let [low, high] = [0, levels.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const better = placed(service, step, levels[middle] ?? 0)
    if (better) found = better
    if (better) low = middle
    else high = middle - 1
  }
  return found
}

function placed(service: Service, step: Step, threshold: number): Panels | null {
  const { problem, affinity } = service
  if (!problem.experts && step.later.some(each => each > 0))
    return placedBeforeLater(service, step, threshold)
  const high = problem.costs.map((cost, cell) =>
    (affinity[cell] ?? 0) < threshold ? Number.POSITIVE_INFINITY : cost,
  )
  const experts = problem.experts && { is: problem.experts.is, least: expertsLeft(problem, step) }
  return added(problem, step, { costs: high, demand: step.demand, ...(experts ? { experts } : {}) })
}

/** As `placed`, and a later step can still add its reviews: conflicts and loads leave room for them. */
function placedBeforeLater(service: Service, step: Step, threshold: number): Panels | null {
  const { problem, affinity } = service
  const all = added(problem, step, {
    costs: problem.costs,
    demand: step.demand.map((each, item) => each + (step.later[item] ?? 0)),
    experts: { is: Uint8Array.from(affinity, value => Number(value >= threshold)), least: step.demand },
  })
  const by = (item: number, judge: number) => affinity[item * problem.judges + judge] ?? 0
  return (
    all?.map((panel, item) => {
      const [had, wanted] = [step.taken[item] ?? [], step.demand[item] ?? 0]
      const chosen = panel.slice(had.length).sort((a, b) => by(item, b) - by(item, a) || a - b)
      return [...had, ...chosen.slice(0, wanted)]
    }) ?? null
  )
}

/** The judges already taken and those whom the solver adds; null when the demand cannot be met. */
function added(
  problem: AssignmentProblem,
  { taken }: Step,
  over: Pick<AssignmentProblem, 'costs' | 'demand' | 'experts'>,
): Panels | null {
  const loads = new Int32Array(problem.judges)
  for (const judge of taken.flat()) loads[judge] = (loads[judge] ?? 0) + 1
  const left = (load: readonly number[]) => load.map((n, judge) => Math.max(0, n - (loads[judge] ?? 0)))
  const costs = over.costs.slice()
  taken.forEach((panel, item) => {
    for (const judge of panel) costs[item * problem.judges + judge] = Number.POSITIVE_INFINITY
  })
  const { graph, short } = solveAssignment({
    ...problem,
    ...over,
    ...{ costs, minLoad: left(problem.minLoad), maxLoad: left(problem.maxLoad) },
    standing: taken.map((panel, item) => [...panel, ...(problem.standing?.[item] ?? [])]),
  })
  if (short.length > 0) return null
  return taken.map((panel, item) => [...panel, ...(graph.panels[item] ?? [])])
}

/** How many of the reviewers of this step must be experts. */
function expertsLeft(problem: AssignmentProblem, { taken, demand, later }: Step): number[] {
  return demand.map((each, item) => {
    const has = (taken[item] ?? []).filter(judge => isExpert(problem, item, judge)).length
    const least = (problem.experts?.least[item] ?? 0) - has - (later[item] ?? 0)
    return Math.min(each, Math.max(0, least))
  })
}
