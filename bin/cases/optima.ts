import type { AssignmentProblem } from '#app/domain/assignment/solver/assignment-problem'

type Optimum = { readonly cost: number; readonly count: number }

const MOST_STATES = 200_000

/**
 * Least cost and number of least-cost assignments, by enumerating every panel of every item over the judges' loads:
 * independent of the engine's algorithm. Null when infeasible or too large to enumerate.
 */
export const countOptima = (problem: AssignmentProblem): Optimum | null => {
  let states = new Map<string, Optimum>([[problem.maxLoad.map(() => 0).join(), { cost: 0, count: 1 }]])
  for (let item = 0; item < problem.items; item++) {
    const panels = panelsOf(problem, item)
    if (states.size * panels.length > MOST_STATES * 10) return null
    states = nextStates(problem, states, panels)
    if (states.size > MOST_STATES) return null
  }
  const ends = [...states].filter(([loads]) =>
    loads.split(',').every((load, judge) => Number(load) >= (problem.minLoad[judge] ?? 0)),
  )
  return ends.length === 0 ? null : ends.map(([, end]) => end).reduce(merge)
}

const merge = (a: Optimum, b: Optimum): Optimum =>
  a.cost === b.cost ? { cost: a.cost, count: a.count + b.count } : a.cost < b.cost ? a : b

type Panel = { readonly judges: readonly number[]; readonly cost: number }

const panelsOf = ({ judges, costs, demand }: AssignmentProblem, item: number): Panel[] => {
  let panels: Panel[] = [{ judges: [], cost: 0 }]
  for (let judge = 0; judge < judges; judge++) {
    const cost = costs[item * judges + judge] ?? Number.POSITIVE_INFINITY
    if (!Number.isFinite(cost)) continue
    const wider = panels.filter(panel => panel.judges.length < (demand[item] ?? 0))
    panels = [
      ...panels,
      ...wider.map(panel => ({ judges: [...panel.judges, judge], cost: panel.cost + cost })),
    ]
  }
  return panels.filter(panel => panel.judges.length === demand[item])
}

const nextStates = (
  { maxLoad }: AssignmentProblem,
  states: ReadonlyMap<string, Optimum>,
  panels: readonly Panel[],
): Map<string, Optimum> => {
  const next = new Map<string, Optimum>()
  for (const [key, { cost, count }] of states) {
    const loads = key.split(',').map(Number)
    for (const panel of panels) {
      const after = loads.map((load, judge) => load + Number(panel.judges.includes(judge)))
      if (after.some((load, judge) => load > (maxLoad[judge] ?? 0))) continue
      const reached = { cost: cost + panel.cost, count }
      const known = next.get(after.join())
      next.set(after.join(), known ? merge(known, reached) : reached)
    }
  }
  return next
}
