import { describe, expect, test } from 'vitest'
import { crossedDesign, type Observation } from '#app/domain/statistics/crossed-design'
import { solveCrossed } from '#app/domain/statistics/crossed-solve'
import { posteriorOf } from '#app/domain/statistics/posterior'
import { fitReml } from '#app/domain/statistics/reml'

const complete = (matrix: readonly (readonly number[])[]): Observation[] =>
  matrix.flatMap((row, judge) => row.map((value, item) => ({ item, judge, value })))

describe('crossed random effects', () => {
  test('on a complete design give the variances of the two-way analysis of variance', () => {
    const matrix = [
      [9, 2, 5, 8, 6, 1, 8, 7, 10, 6],
      [5, 1, 3, 6, 2, 3, 5, 6, 6, 2],
      [8, 4, 6, 8, 9, 6, 7, 9, 8, 7],
    ]
    const fit = fitReml(crossedDesign(complete(matrix), { items: 10, judges: 3 }))
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
    const all = mean(matrix.flat())
    const itemMeans = (matrix[0] ?? []).map((_, i) => mean(matrix.map(row => row[i] ?? 0)))
    const judgeMeans = matrix.map(mean)
    const residuals = matrix.flatMap((row, j) =>
      row.map((y, i) => (y - (itemMeans[i] ?? 0) - (judgeMeans[j] ?? 0) + all) ** 2),
    )
    const ms = {
      items: (3 * itemMeans.reduce((t, m) => t + (m - all) ** 2, 0)) / 9,
      judges: (10 * judgeMeans.reduce((t, m) => t + (m - all) ** 2, 0)) / 2,
      residual: residuals.reduce((a, b) => a + b, 0) / 18,
    }
    expect(fit?.itemVariance).toBeCloseTo((ms.items - ms.residual) / 3, 4)
    expect(fit?.judgeVariance).toBeCloseTo((ms.judges - ms.residual) / 10, 4)
    expect(fit?.residualVariance).toBeCloseTo(ms.residual, 4)
  })

  test('cannot be fitted to nothing or to equal scores', () => {
    expect(fitReml(crossedDesign([{ item: 0, judge: 0, value: 5 }], { items: 1, judges: 1 }))).toBeNull()
    expect(
      fitReml(
        crossedDesign(
          complete([
            [5, 5],
            [5, 5],
          ]),
          { items: 2, judges: 2 },
        ),
      ),
    ).toBeNull()
  })

  test('have the standard errors of the dense mixed-model equations', () => {
    const observations = complete([
      [9, 2, 5],
      [5, 1, 3],
    ]).filter(o => !(o.judge === 0 && o.item === 2))
    const design = crossedDesign(observations, { items: 3, judges: 2 })
    const solution = solveCrossed(design, { item: 2, judge: 0.5 })
    if (!solution) throw new Error('expected a solution')
    const dense = denseInverse(observations, { items: 3, judges: 2, ratios: { item: 2, judge: 0.5 } })
    const posterior = posteriorOf(design, solution)
    posterior.standardErrors.forEach((se, item) => {
      expect(se).toBeCloseTo(Math.sqrt(solution.residualVariance * (dense[1 + item]?.[1 + item] ?? 0)), 10)
    })
    expect(posterior.chanceReversed(0, 1)).toBeLessThan(0.5)
    expect(posterior.chanceReversed(0, 1) + posterior.chanceReversed(1, 0)).toBeCloseTo(1, 12)
  })
})

/** Inverse of the full system (mu, items, judges) by Gauss–Jordan: a slow reference. */
const denseInverse = (
  observations: readonly Observation[],
  size: { items: number; judges: number; ratios: { item: number; judge: number } },
): number[][] => {
  const n = 1 + size.items + size.judges
  const rows = Array.from({ length: n }, (_, r) =>
    Array.from({ length: 2 * n }, (_, c) => Number(c === n + r)),
  )
  const put = (r: number, c: number, by: number) => {
    const row = rows[r]
    if (row) row[c] = (row[c] ?? 0) + by
  }
  for (const { item, judge } of observations) {
    const places = [0, 1 + item, 1 + size.items + judge]
    for (const r of places) for (const c of places) put(r, c, 1)
  }
  for (let i = 0; i < size.items; i++) put(1 + i, 1 + i, 1 / size.ratios.item)
  for (let j = 0; j < size.judges; j++) put(1 + size.items + j, 1 + size.items + j, 1 / size.ratios.judge)
  for (let pivot = 0; pivot < n; pivot++) {
    const scale = rows[pivot]?.[pivot] ?? 1
    rows[pivot] = (rows[pivot] ?? []).map(value => value / scale)
    for (let r = 0; r < n; r++) {
      const factor = rows[r]?.[pivot] ?? 0
      if (r !== pivot) rows[r] = (rows[r] ?? []).map((value, c) => value - factor * (rows[pivot]?.[c] ?? 0))
    }
  }
  return rows.map(row => row.slice(n))
}
