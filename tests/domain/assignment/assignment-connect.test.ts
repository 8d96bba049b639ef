import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignReviews } from '#app/domain/assignment/solver/assignment'
import { assignConnected } from '#app/domain/assignment/solver/assignment-connect'
import { connectedParts } from '#app/domain/statistics/components'
import { costs, loadsOf, problem } from '#tests/domain/assignment/assignment-support'

describe('a connected judge graph', () => {
  const islands = [
    [0, 0, 9, 8],
    [0, 0, 9, 9],
    [9, 7, 0, 0],
    [9, 9, 0, 0],
  ]
  const twoEach = { demand: [2, 2, 2, 2], minLoad: [2, 2, 2, 2], maxLoad: [2, 2, 2, 2] }

  test('is made from unconnected parts by the cheapest exchange', () => {
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

  test('never violates a conflict, a load or a review', () => {
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
