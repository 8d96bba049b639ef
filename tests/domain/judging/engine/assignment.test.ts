import fc from 'fast-check'
import loadHighs from 'highs'
import { minCostFlow } from 'min-cost-flow'
import { describe, expect, test } from 'vitest'
import { assignReviews } from '#app/domain/judging/engine/assignment'
import { assignConnected } from '#app/domain/judging/engine/assignment-connect'
import { assignmentCosts } from '#app/domain/judging/engine/assignment-costs'
import type { AssignmentProblem } from '#app/domain/judging/engine/assignment-problem'
import { connectedParts } from '#app/domain/judging/engine/components'

const no = Number.POSITIVE_INFINITY

const problem = (
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

const loadsOf = (panels: readonly (readonly number[])[], judges: number): number[] =>
  Array.from({ length: judges }, (_, judge) => panels.filter(panel => panel.includes(judge)).length)

describe('the assignment of judges', () => {
  test('moves earlier items on when that is cheaper overall', () => {
    const answer = assignReviews(
      problem(
        [
          [0, 5],
          [0, 100],
        ],
        { demand: [1, 1], maxLoad: [1, 1] },
      ),
    )
    expect(answer).toEqual({ status: 'assigned', panels: [[1], [0]], cost: 5 })
  })

  test('keeps a minimum load even when the judge is dear', () => {
    const costs = [
      [0, 0, 0, 2000],
      [0, 0, 0, 2000],
      [0, 0, 0, 2000],
    ]
    const answer = assignReviews(problem(costs, { demand: [3, 3, 3], minLoad: [1, 1, 1, 1] }))
    expect(answer).toMatchObject({ status: 'assigned', cost: 2000 })
  })

  test('spreads the load when costs are equal and balance is asked for', () => {
    const equal = Array.from({ length: 6 }, () => [0, 0, 0])
    const answer = assignReviews(problem(equal, { demand: [1, 1, 1, 1, 1, 1], balance: 1 }))
    expect(loadsOf(answer.panels, 3)).toEqual([2, 2, 2])
  })

  test('names an item whose conflicts leave too few judges', () => {
    const answer = assignReviews(
      problem(
        [
          [0, 0],
          [no, 0],
        ],
        { demand: [2, 2] },
      ),
    )
    expect(answer).toMatchObject({
      status: 'infeasible',
      short: [{ item: 1, wanted: 2, placed: 1, reason: 'conflicts', full: [] }],
    })
  })

  test('names an item whose judges are all full, and those judges', () => {
    const answer = assignReviews(
      problem(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        { demand: [2, 2, 2], maxLoad: [2, 2] },
      ),
    )
    expect(answer).toMatchObject({
      status: 'infeasible',
      short: [{ item: 2, wanted: 2, placed: 0, reason: 'judges_full', full: [0, 1] }],
    })
  })

  test('names an item without enough experts', () => {
    const experts = { is: Uint8Array.from([0, 0, 1, 0]), least: [1, 1] }
    const answer = assignReviews(
      problem(
        [
          [0, 0],
          [0, 0],
        ],
        { demand: [1, 1], experts },
      ),
    )
    expect(answer).toMatchObject({ status: 'infeasible', short: [{ item: 0, reason: 'no_expert' }] })
  })

  test('names a judge who cannot reach the minimum load', () => {
    const answer = assignReviews(
      problem(
        [
          [0, no],
          [0, no],
        ],
        { demand: [1, 1], minLoad: [0, 1] },
      ),
    )
    expect(answer).toMatchObject({
      status: 'infeasible',
      short: [],
      idle: [{ judge: 1, load: 0, minLoad: 1 }],
    })
  })

  test('gives each item its expert at the least extra cost', () => {
    const experts = { is: Uint8Array.from([0, 0, 1, 0, 0, 1]), least: [1, 1] }
    const answer = assignReviews(
      problem(
        [
          [0, 0, 7],
          [0, 0, 9],
        ],
        { demand: [2, 2], experts },
      ),
    )
    expect(answer).toMatchObject({ status: 'assigned', cost: 16 })
    expect(answer.panels.every(panel => panel.includes(2))).toBe(true)
  })
})

const costs = (items: number, judges: number) =>
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

/** The same demand as a linear programme in CPLEX text; its vertices are whole, so the optimum is the assignment's. */
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

describe('a connected judge graph', () => {
  const islands = [
    [0, 0, 9, 8],
    [0, 0, 9, 9],
    [9, 7, 0, 0],
    [9, 9, 0, 0],
  ]
  const twoEach = { demand: [2, 2, 2, 2], minLoad: [2, 2, 2, 2], maxLoad: [2, 2, 2, 2] }

  test('is made from islands by the cheapest exchange', () => {
    expect(assignReviews(problem(islands, twoEach))).toMatchObject({ cost: 0 })
    const { answer, parts } = assignConnected(problem(islands, twoEach))
    expect(parts).toBe(1)
    expect(answer).toMatchObject({ status: 'assigned', cost: 15 })
    expect(loadsOf(answer.panels, 4)).toEqual([2, 2, 2, 2])
  })

  test('cannot be had with one review each, and the number of parts says so', () => {
    const { parts } = assignConnected(
      problem(
        [
          [0, 9],
          [9, 0],
        ],
        { demand: [1, 1], maxLoad: [1, 1] },
      ),
    )
    expect(parts).toBe(2)
  })

  test('never costs a conflict, a load or a review', () => {
    fc.assert(
      fc.property(costs(8, 6), matrix => {
        const p = problem(matrix, {
          demand: new Array<number>(8).fill(2),
          maxLoad: new Array<number>(6).fill(3),
        })
        const plain = assignReviews(p)
        const { answer, parts } = assignConnected(p)
        expect(answer.status).toBe(plain.status)
        if (answer.status !== 'assigned' || plain.status !== 'assigned') return
        expect(answer.cost).toBeGreaterThanOrEqual(plain.cost)
        answer.panels.forEach((panel, item) => {
          expect(new Set(panel).size).toBe(2)
          for (const judge of panel) expect(Number.isFinite(matrix[item]?.[judge])).toBe(true)
        })
        for (const load of loadsOf(answer.panels, 6)) expect(load).toBeLessThanOrEqual(3)
        const edges = answer.panels.flatMap((panel, item) =>
          panel.map((judge): [number, number] => [item, judge]),
        )
        expect(new Set(connectedParts(p, edges).ofItem).size).toBe(parts)
      }),
    )
  })
})

describe('the cost of a pair', () => {
  const ask = {
    affinity: (i: number, j: number) => 100 * i + j,
    conflict: () => false,
    kept: () => false,
    noise: 0,
    seed: 1,
  }

  test('is the affinity turned round, less for a kept pair, and infinite for a conflict', () => {
    const found = assignmentCosts({
      ...ask,
      items: 2,
      judges: 2,
      conflict: (i, j) => i === 0 && j === 1,
      kept: (i, j) => i === 1 && j === 0,
    })
    expect([...found]).toEqual([0, no, -160, -101])
  })

  test('has the same noise for the same seed, in whole numbers up to the bound', () => {
    const noisy = { ...ask, affinity: () => 0, items: 20, judges: 10, noise: 3, seed: 5 }
    expect(assignmentCosts(noisy)).toEqual(assignmentCosts(noisy))
    expect(new Set(assignmentCosts(noisy))).toEqual(new Set([0, 1, 2, 3]))
  })

  test('moves few people on a re-run', () => {
    const size = { items: 30, judges: 6, noise: 40, conflict: () => false, affinity: () => 0 }
    const rest = {
      items: 30,
      judges: 6,
      demand: new Array<number>(30).fill(2),
      minLoad: new Array<number>(6).fill(0),
      maxLoad: new Array<number>(6).fill(10),
    }
    const first = assignReviews({ ...rest, costs: assignmentCosts({ ...size, seed: 1, kept: () => false }) })
    const kept = (item: number, judge: number) => first.panels[item]?.includes(judge) ?? false
    const second = assignReviews({ ...rest, costs: assignmentCosts({ ...size, seed: 2, kept }) })
    expect(second.panels).toEqual(first.panels)
  })
})
