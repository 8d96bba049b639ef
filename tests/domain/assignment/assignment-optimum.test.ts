import fc from 'fast-check'
import loadHighs from 'highs'
import { minCostFlow } from 'min-cost-flow'
import { describe, expect, test } from 'vitest'
import { assignReviews } from '#app/domain/assignment/solver/assignment'
import type { AssignmentProblem } from '#app/domain/assignment/solver/assignment-problem'
import { costs, loadsOf, no, problem } from '#tests/domain/assignment/assignment-support'

const smallProblem = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 6 }))
  .chain(([items, judges]) =>
    fc.record({
      matrix: costs(items, judges),
      demand: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: items, maxLength: items }),
      minLoad: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: judges, maxLength: judges }),
      room: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: judges, maxLength: judges }),
      expert: fc.array(fc.integer({ min: 0, max: 1 }), {
        minLength: items * judges,
        maxLength: items * judges,
      }),
      least: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: items, maxLength: items }),
    }),
  )
  .map(({ matrix, demand, minLoad, room, expert, least }) =>
    problem(matrix, {
      demand,
      minLoad,
      maxLoad: minLoad.map((load, judge) => load + (room[judge] ?? 0)),
      experts: { is: Uint8Array.from(expert), least: least.map((e, i) => Math.min(e, demand[i] ?? 0)) },
    }),
  )

/** The same problem as a linear programme in CPLEX format; its vertices are integral, so the optima are equal. */
const asProgramme = (p: AssignmentProblem, withExperts: boolean): string => {
  const pairs = Array.from({ length: p.items * p.judges }, (_, cell) => cell).filter(cell =>
    Number.isFinite(p.costs[cell]),
  )
  const sum = (cells: number[]) =>
    cells.length === 0 ? '0 nothing' : cells.map(cell => `x${cell}`).join(' + ')
  const ofItem = (item: number) => pairs.filter(cell => Math.floor(cell / p.judges) === item)
  const ofJudge = (judge: number) => pairs.filter(cell => cell % p.judges === judge)
  const lines = [
    ...p.demand.map((demand, item) => `${sum(ofItem(item))} = ${demand}`),
    ...p.maxLoad.flatMap((most, judge) => [
      `${sum(ofJudge(judge))} <= ${most}`,
      `${sum(ofJudge(judge))} >= ${p.minLoad[judge]}`,
    ]),
    ...(withExperts
      ? p.demand.map(
          (_, i) => `${sum(ofItem(i).filter(cell => p.experts?.is[cell] === 1))} >= ${p.experts?.least[i]}`,
        )
      : []),
  ]
  const objective = pairs.map(cell => `${p.costs[cell]} x${cell}`).join(' + ')
  const binary = pairs.map(cell => `x${cell}`).join(' ')
  return `Minimize\nobj: ${objective || '0 nothing'}\nSubject To\n${lines.join('\n')}\nBinary\n${binary} nothing\nEnd`
}

describe('the least cost', { timeout: 60_000 }, () => {
  test('equals the optimum of highs on random demands with conflicts, minima and experts', async () => {
    const highs = await loadHighs()
    fc.assert(
      fc.property(smallProblem, fc.boolean(), (p, withExperts) => {
        const { experts: _, ...plain } = p
        const answer = assignReviews(withExperts ? p : plain)
        const oracle = highs.solve(asProgramme(p, withExperts))
        expect(answer.status).toBe(oracle.Status === 'Optimal' ? 'assigned' : 'infeasible')
        if (answer.status === 'assigned') expect(answer.cost).toBe(Math.round(oracle.ObjectiveValue))
      }),
      { numRuns: 80 },
    )
  })

  test('equals the optimum of highs on random 60 × 8', async () => {
    const highs = await loadHighs()
    fc.assert(
      fc.property(costs(60, 8), matrix => {
        const p = problem(matrix, {
          demand: new Array<number>(60).fill(3),
          minLoad: new Array<number>(8).fill(20),
          maxLoad: new Array<number>(8).fill(24),
        })
        const answer = assignReviews(p)
        const oracle = highs.solve(asProgramme(p, false))
        expect(answer.status).toBe(oracle.Status === 'Optimal' ? 'assigned' : 'infeasible')
        if (answer.status === 'assigned') expect(answer.cost).toBe(Math.round(oracle.ObjectiveValue))
      }),
      { numRuns: 5 },
    )
  })

  test('equals the optimum of min-cost-flow', () => {
    fc.assert(
      fc.property(costs(12, 5), matrix => {
        const p = problem(matrix, {
          demand: new Array<number>(12).fill(2),
          maxLoad: new Array<number>(5).fill(6),
        })
        const answer = assignReviews(p)
        fc.pre(answer.status === 'assigned')
        const edges = [
          ...p.demand.map((capacity, i) => ({ from: 'SOURCE', to: `i${i}`, capacity, cost: 0 })),
          ...p.maxLoad.map((capacity, j) => ({ from: `j${j}`, to: 'SINK', capacity, cost: 0 })),
          ...matrix.flatMap((row, i) =>
            row.flatMap((cost, j) =>
              cost === no ? [] : [{ from: `i${i}`, to: `j${j}`, capacity: 1, cost }],
            ),
          ),
        ]
        const flow = minCostFlow(edges)
        expect(answer).toMatchObject({ cost: flow.reduce((total, edge) => total + edge.flow * edge.cost, 0) })
      }),
      { numRuns: 40 },
    )
  })

  test('never uses a conflicted pair, and keeps demand and loads', () => {
    fc.assert(
      fc.property(smallProblem, p => {
        const answer = assignReviews(p)
        const loads = loadsOf(answer.panels, p.judges)
        answer.panels.forEach((panel, item) => {
          expect(new Set(panel).size).toBe(panel.length)
          for (const judge of panel) expect(Number.isFinite(p.costs[item * p.judges + judge])).toBe(true)
          if (answer.status === 'assigned') expect(panel).toHaveLength(p.demand[item] ?? 0)
        })
        loads.forEach((load, judge) => {
          expect(load).toBeLessThanOrEqual(p.maxLoad[judge] ?? 0)
          if (answer.status === 'assigned') expect(load).toBeGreaterThanOrEqual(p.minLoad[judge] ?? 0)
        })
      }),
    )
  })
})
