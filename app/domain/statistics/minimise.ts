import { cholesky, solveLower, solveUpper } from './cholesky'

type Vertex = { readonly x: readonly number[]; readonly value: number }

const TOLERANCE = 1e-11
const MOST_STEPS = 400

/**
 * Local minimum of a continuous function of a few variables, by the downhill simplex.
 * Source: Nelder & Mead 1965 with coefficients 1, 2, ½, ½. Ends when the simplex is flat to 1e-11 of its value and
 * smaller than 1e-5, or after 400 steps. Deterministic.
 */
export const nelderMead = (f: (x: readonly number[]) => number, start: readonly number[]): Vertex => {
  const at = (x: readonly number[]): Vertex => ({ x, value: f(x) })
  let simplex = [at(start), ...start.map((_, i) => at(start.map((x, k) => (k === i ? x + 1 : x))))]
  for (let step = 0; step < MOST_STEPS; step++) {
    simplex.sort((a, b) => a.value - b.value)
    if (isFlat(simplex)) break
    simplex = nextSimplex(simplex, at)
  }
  return simplex.reduce((best, vertex) => (vertex.value < best.value ? vertex : best))
}

const isFlat = (simplex: readonly Vertex[]): boolean => {
  const [best, worst] = [simplex[0], simplex.at(-1)]
  if (!best || !worst) return true
  const width = Math.max(...simplex.flatMap(v => v.x.map((x, i) => Math.abs(x - (best.x[i] ?? 0)))))
  return worst.value - best.value <= TOLERANCE * (1 + Math.abs(best.value)) && width < 1e-5
}

const nextSimplex = (simplex: readonly Vertex[], at: (x: readonly number[]) => Vertex): Vertex[] => {
  const lower = simplex.slice(0, -1)
  const [best, worst] = [simplex[0], simplex.at(-1)]
  if (!best || !worst) return lower
  const centre = best.x.map((_, i) => lower.reduce((total, v) => total + (v.x[i] ?? 0), 0) / lower.length)
  const along = (by: number) => at(centre.map((c, i) => c + by * ((worst.x[i] ?? 0) - c)))
  const reflected = along(-1)
  if (reflected.value < best.value) {
    const expanded = along(-2)
    return [...lower, expanded.value < reflected.value ? expanded : reflected]
  }
  if (reflected.value < (lower.at(-1)?.value ?? 0)) return [...lower, reflected]
  const contracted = along(reflected.value < worst.value ? -0.5 : 0.5)
  if (contracted.value < Math.min(reflected.value, worst.value)) return [...lower, contracted]
  return simplex.map((v, k) => (k === 0 ? v : at(v.x.map((x, i) => ((best.x[i] ?? 0) + x) / 2))))
}

const SPAN = 1e-3
const EDGE = 12
const LONGEST_STEP = 0.05

/**
 * The minimum near `x` to about 1e-7, by two Newton steps on central differences; coordinates beyond ±12 do not change
 * (the function is flat there). Returns `x` where the function is not convex.
 */
export const newtonPolish = (
  f: (x: readonly number[]) => number,
  x: readonly number[],
): readonly number[] => {
  const once = newtonStep(f, x)
  return newtonStep(f, once)
}

const newtonStep = (f: (x: readonly number[]) => number, x: readonly number[]): readonly number[] => {
  const free = [...x.keys()].filter(k => Math.abs(x[k] ?? 0) < EDGE)
  const n = free.length
  const at = (moves: readonly (readonly [axis: number, by: number])[]) =>
    f(x.map((value, k) => moves.reduce((sum, [axis, by]) => (axis === k ? sum + by * SPAN : sum), value)))
  const gradient = Float64Array.from(free, k => (at([[k, 1]]) - at([[k, -1]])) / (2 * SPAN))
  const hessian = Float64Array.from({ length: n * n }, (_, cell) => {
    const [j, k] = [free[Math.floor(cell / n)] ?? 0, free[cell % n] ?? 0]
    const pair = (a: number, b: number) =>
      at([
        [j, a],
        [k, b],
      ])
    return (pair(1, 1) - pair(1, -1) - pair(-1, 1) + pair(-1, -1)) / (4 * SPAN * SPAN)
  })
  const factor = cholesky(hessian, n)
  if (factor === null) return x
  const step = solveUpper(factor, n, solveLower(factor, n, gradient))
  if (step.some(by => !(Math.abs(by) < LONGEST_STEP))) return x
  return x.map((value, k) => (free.includes(k) ? value - (step[free.indexOf(k)] ?? 0) : value))
}
