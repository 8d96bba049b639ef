import { z } from 'zod'
import { assignReviews } from '#app/domain/assignment/solver/assignment'
import { assignFairly, serviceOf } from '#app/domain/assignment/solver/assignment-fair'
import type { AssignmentProblem } from '#app/domain/assignment/solver/assignment-problem'
import { countOptima } from './optima'
import type { CaseAnswer, CaseMethod } from './run'
import { finite, method, noParams } from './shapes'

const listed = z.object({
  cost: z.array(z.array(finite.nullable())),
  conflicts: z.array(z.tuple([z.int(), z.int()])).default([]),
  demand: z.array(z.int().nonnegative()),
  min_load: z.array(z.int().nonnegative()),
  max_load: z.array(z.int().nonnegative()),
})

const problemOf = (scores: z.infer<typeof listed>): AssignmentProblem => {
  const judges = scores.max_load.length
  const costs = Float64Array.from(scores.cost.flat(), cost => cost ?? Number.POSITIVE_INFINITY)
  for (const [item, judge] of scores.conflicts) costs[item * judges + judge] = Number.POSITIVE_INFINITY
  return {
    items: scores.cost.length,
    judges,
    costs,
    demand: scores.demand,
    minLoad: scores.min_load,
    maxLoad: scores.max_load,
  }
}

const assign = (problem: AssignmentProblem, optima: { cost: number; count: number } | null): CaseAnswer => {
  const result = assignReviews(problem)
  if (result.status === 'infeasible') return { answer: { feasible: false } }
  const answer = {
    feasible: true,
    total_cost: result.cost,
    number_of_optima: optima && optima.cost === result.cost ? optima.count : null,
    assignment: result.panels,
  }
  const uncounted = optima === null ? ['number_of_optima'] : []
  return { answer, free: optima?.count === 1 ? [] : ['assignment', ...uncounted] }
}

const generated = z.object({
  items: z.int().positive(),
  judges: z.int().positive(),
  demand: z.int().nonnegative(),
  min_load: z.int().nonnegative().default(0),
  max_load: z.int().nonnegative(),
})

/** The generator that the case files describe: 3 % conflicts, else whole costs 0–1000, from one congruential stream. */
const generatedCosts = (cells: number): Float64Array => {
  let state = 12345
  const next = () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
  return Float64Array.from({ length: cells }, () =>
    next() < 0.03 ? Number.POSITIVE_INFINITY : Math.round(next() * 1000),
  )
}

const affinities = z.object({
  affinity: z.array(z.array(finite.nullable())),
  demand: z.array(z.int().nonnegative()),
  max_load: z.array(z.int().nonnegative()),
})

/** Submissions by their service, worst first; null is a pair in conflict. */
const fairest = ({ affinity, demand, max_load }: z.infer<typeof affinities>): CaseAnswer => {
  const cells = Float64Array.from(affinity.flat(), value => value ?? Number.NEGATIVE_INFINITY)
  const problem = {
    items: affinity.length,
    judges: max_load.length,
    costs: cells.map(value => -value),
    demand,
    minLoad: max_load.map(() => 0),
    maxLoad: max_load,
  }
  const service = { problem, affinity: cells, before: demand.map(() => 0) }
  const panels = assignFairly(service)
  if (panels === null) return { answer: { feasible: false } }
  const served = panels.map((panel, item) => serviceOf(service, panel, item))
  const answer = {
    feasible: true,
    worst: Math.min(...served),
    service: served.toSorted((a, b) => a - b),
    assignment: panels.map(panel => panel.toSorted((a, b) => a - b)),
  }
  return { answer, free: ['assignment'] }
}

/** Assignment of judges; the number of optima comes from a separate enumeration, for small cases only. */
export const assignmentMethods: readonly (readonly [string, CaseMethod])[] = [
  [
    'min_cost_assignment',
    method(noParams, listed, (_, scores) => assign(problemOf(scores), countOptima(problemOf(scores)))),
  ],
  ['leximin_assignment', method(noParams, affinities, (_, scores) => fairest(scores))],
  [
    'min_cost_assignment_generated',
    method(noParams, generated, (_, { items, judges, demand, min_load, max_load }) => {
      const costs = generatedCosts(items * judges)
      const same = (length: number, value: number) => new Array<number>(length).fill(value)
      const loads = { minLoad: same(judges, min_load), maxLoad: same(judges, max_load) }
      return assign({ items, judges, costs, demand: same(items, demand), ...loads }, null)
    }),
  ],
]
