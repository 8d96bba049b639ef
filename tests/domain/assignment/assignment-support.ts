import fc from 'fast-check'
import type { AssignmentProblem } from '#app/domain/assignment/solver/assignment-problem'

export const no = Number.POSITIVE_INFINITY

export const problem = (
  costs: readonly (readonly number[])[],
  over: Partial<AssignmentProblem> & { demand: readonly number[] },
): AssignmentProblem => ({
  items: costs.length,
  judges: costs[0]?.length ?? 0,
  costs: Float64Array.from(costs.flat()),
  minLoad: (costs[0] ?? []).map(() => 0),
  maxLoad: (costs[0] ?? []).map(() => costs.length),
  ...over,
})

export const loadsOf = (panels: readonly (readonly number[])[], judges: number): number[] =>
  Array.from({ length: judges }, (_, judge) => panels.filter(panel => panel.includes(judge)).length)

export const costs = (items: number, judges: number) =>
  fc.array(
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }) },
        { weight: 1, arbitrary: fc.constant(no) },
      ),
      {
        minLength: judges,
        maxLength: judges,
      },
    ),
    { minLength: items, maxLength: items },
  )
