import { describe, expect, test } from 'vitest'
import { assignReviews } from '#app/domain/assignment/solver/assignment'
import { assignmentCosts } from '#app/domain/assignment/solver/assignment-costs'
import { loadsOf, no, problem } from '#tests/domain/assignment/assignment-support'

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

  test('keeps a minimum load even when the judge is expensive', () => {
    const costs = [
      [0, 0, 0, 2000],
      [0, 0, 0, 2000],
      [0, 0, 0, 2000],
    ]
    const answer = assignReviews(problem(costs, { demand: [3, 3, 3], minLoad: [1, 1, 1, 1] }))
    expect(answer).toMatchObject({ status: 'assigned', cost: 2000 })
  })

  test('spreads the load when costs are equal and balance is required', () => {
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
describe('the cost of a pair', () => {
  const ask = {
    affinity: (i: number, j: number) => 100 * i + j,
    conflict: () => false,
    existing: () => false,
    noise: 0,
    seed: 1,
  }

  test('is the negative affinity, lower for a kept pair, and infinite for a conflict', () => {
    const found = assignmentCosts({
      ...ask,
      items: 2,
      judges: 2,
      conflict: (i, j) => i === 0 && j === 1,
      existing: (i, j) => i === 1 && j === 0,
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
    const first = assignReviews({
      ...rest,
      costs: assignmentCosts({ ...size, seed: 1, existing: () => false }),
    })
    const existing = (item: number, judge: number) => first.panels[item]?.includes(judge) ?? false
    const second = assignReviews({ ...rest, costs: assignmentCosts({ ...size, seed: 2, existing }) })
    expect(second.panels).toEqual(first.panels)
  })
})
