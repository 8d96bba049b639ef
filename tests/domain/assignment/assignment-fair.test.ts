import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planAssignment } from '#app/domain/assignment/plan-assignment'
import { assignFairly, serviceOf } from '#app/domain/assignment/solver/assignment-fair'
import { loadsOf, no, problem } from '#tests/domain/assignment/assignment-support'

/** The service of submissions × judges with the given affinities; null is a conflict. */
function serviceWith(
  affinity: readonly (readonly (number | null)[])[],
  { demand, maxLoad }: { demand: number[]; maxLoad: number[] },
) {
  const costs = affinity.map(row => row.map(value => (value === null ? no : -value)))
  return {
    problem: problem(costs, { demand, maxLoad }),
    affinity: Float64Array.from(affinity.flat(), value => value ?? Number.NEGATIVE_INFINITY),
    before: demand.map(() => 0),
  }
}

/** The greatest possible service of the worst-served submission, by trying every assignment. */
function bestWorst({ problem: p, affinity }: ReturnType<typeof serviceWith>): number | null {
  const panelsOf = (wanted: number, from = 0): number[][] =>
    wanted === 0
      ? [[]]
      : Array.from({ length: p.judges - from }, (_, i) => from + i).flatMap(judge =>
          panelsOf(wanted - 1, judge + 1).map(rest => [judge, ...rest]),
        )
  const search = (item: number, left: readonly number[]): number | null => {
    if (item === p.items) return Number.POSITIVE_INFINITY
    let best: number | null = null
    for (const panel of panelsOf(p.demand[item] ?? 0)) {
      if (panel.some(judge => (left[judge] ?? 0) === 0)) continue
      const own = panel.reduce((sum, judge) => sum + (affinity[item * p.judges + judge] ?? 0), 0)
      if (own === Number.NEGATIVE_INFINITY) continue
      const after = left.map((n, judge) => n - (panel.includes(judge) ? 1 : 0))
      const rest = search(item + 1, after)
      if (rest !== null && (best === null || Math.min(own, rest) > best)) best = Math.min(own, rest)
    }
    return best
  }
  return search(0, p.maxLoad)
}

describe('the fairest assignment', () => {
  test('does not leave one submission with nothing so that the total is greater', () => {
    const service = serviceWith(
      [
        [10, 4],
        [9, 0],
      ],
      { demand: [1, 1], maxLoad: [1, 1] },
    )
    expect(assignFairly(service)).toEqual([[1], [0]])
  })

  test('serves the next worst best after the worst', () => {
    // the first submission cannot have more than 1; the others share the good judge and the fair one
    const service = serviceWith(
      [
        [1, null, null],
        [null, 9, 5],
        [null, 7, 2],
      ],
      { demand: [1, 1, 1], maxLoad: [1, 1, 1] },
    )
    expect(assignFairly(service)).toEqual([[0], [2], [1]])
  })

  test('does not exist where the demand cannot be met', () => {
    expect(assignFairly(serviceWith([[null]], { demand: [1], maxLoad: [1] }))).toBeNull()
  })

  test('chooses first judges so that conflicts and loads leave a second judge for each submission', () => {
    // the third submission may have only the judges 0 and 1, who are the best judges of the first one as well
    const service = serviceWith(
      [
        [1000, 0, 0, 0],
        [1000, 0, 1000, 0],
        [0, 1000, null, null],
      ],
      { demand: [2, 2, 2], maxLoad: [2, 2, 2, 2] },
    )
    const panels = assignFairly(service) ?? []
    expect(panels.map((panel, item) => serviceOf(service, panel, item))).toEqual([1000, 1000, 1000])
  })

  const worlds = fc.record({
    affinity: fc.array(
      fc.array(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(0, 400, 1000) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        { minLength: 4, maxLength: 4 },
      ),
      { minLength: 3, maxLength: 4 },
    ),
    load: fc.integer({ min: 1, max: 3 }),
  })

  test('keeps loads and conflicts, and with one review each has the greatest possible minimum', () => {
    fc.assert(
      fc.property(worlds, ({ affinity, load }) => {
        const service = serviceWith(affinity, {
          demand: affinity.map(() => 1),
          maxLoad: [load, load, load, load],
        })
        const panels = assignFairly(service)
        const best = bestWorst(service)
        expect(panels === null).toBe(best === null)
        if (panels === null) return
        for (const n of loadsOf(panels, 4)) expect(n).toBeLessThanOrEqual(load)
        expect(Math.min(...panels.map((panel, item) => serviceOf(service, panel, item)))).toBe(best)
      }),
    )
  })

  test('with two reviews each has at least half of the greatest possible minimum', () => {
    // Stelmakh, Shah and Singh 2019, theorem 1: the approximation is at worst 1 / reviews
    fc.assert(
      fc.property(worlds, ({ affinity, load }) => {
        const service = serviceWith(affinity, {
          demand: affinity.map(() => 2),
          maxLoad: [load, load, load, load].map(n => n + 1),
        })
        const panels = assignFairly(service)
        const best = bestWorst(service)
        expect(panels === null).toBe(best === null)
        if (panels === null || best === null) return
        const worst = Math.min(...panels.map((panel, item) => serviceOf(service, panel, item)))
        expect(worst).toBeGreaterThanOrEqual(best / 2)
      }),
    )
  })
})

test('a plan for the worst-served submission leaves none without a judge of its topic', () => {
  // two judges know water; the pairs of the last plan would both stay with the first submission
  const judges = ['water', 'water', 'soil', 'soil'].map((topic, j) => ({
    ...{ id: `j${j}`, topics: [topic], maxLoad: 1, seated: true },
  }))
  const submissions = [[0, 1], []].map((standing, s) => ({
    ...{ id: `s${s}`, topic: 'water', barred: [], standing, begun: [] },
  }))
  const settings = { reviewsEach: 2, expertsEach: 0, maxLoad: null, minLoad: 0, seed: 'stage' }
  const changes = (goal: 'total' | 'worst_served') => {
    const plan = planAssignment({
      facts: { judges, submissions },
      settings: { ...settings, scope: 'all', goal },
    })
    return { added: plan.added.map(pair => `${pair.judgeId} ${pair.submissionId}`), kept: plan.kept }
  }
  expect(changes('total')).toEqual({ added: ['j2 s1', 'j3 s1'], kept: 2 })
  const { added, kept } = changes('worst_served')
  expect(kept).toBe(1)
  expect(added.filter(pair => /^j[01] s1$/.test(pair)).length).toBe(1)
})
