import { cholesky, inverse, solveLower, solveUpper } from './cholesky'

/** `abilities` on the log-odds scale, summing to 0; `standardErrors` of each ability relative to the first item's. */
type Abilities = { readonly abilities: readonly number[]; readonly standardErrors: readonly number[] }

const MOST_STEPS = 200

/**
 * Bradley–Terry abilities from `wins[a][b]`, how often a beat b (a tie is ½ to each): the minimum of
 * Σ wins·ln(1 + exp(x_b − x_a)) + penalty·Σ x². With penalty > 0 it always exists; with 0 only when every item can be
 * reached from every other by wins (Ford 1957), otherwise null.
 * The objective is convex: damped Newton reaches the same point as minorise–maximise (Hunter 2004), and gives the errors.
 */
export const bradleyTerry = (wins: readonly (readonly number[])[], penalty: number): Abilities | null => {
  const n = wins.length
  if (n === 0 || (penalty === 0 && !stronglyConnected(wins))) return null
  let x = new Float64Array(n)
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = newtonStep(wins, x, penalty)
    if (move === null) return null
    x = lineSearch(wins, { x, move, penalty })
    if (move.every(by => Math.abs(by) < 1e-12)) break
  }
  const centre = x.reduce((a, b) => a + b, 0) / n
  const standardErrors = relativeErrors(wins, x, penalty)
  return standardErrors && { abilities: Array.from(x, value => value - centre), standardErrors }
}

const stronglyConnected = (wins: readonly (readonly number[])[]): boolean => {
  const reaches = (beats: (a: number, b: number) => boolean): boolean => {
    const seen = new Set([0])
    for (const a of seen) for (const b of wins.keys()) if (beats(a, b)) seen.add(b)
    return seen.size === wins.length
  }
  const won = (a: number, b: number) => (wins[a]?.[b] ?? 0) > 0
  return reaches(won) && reaches((a, b) => won(b, a))
}

const objective = (wins: readonly (readonly number[])[], x: Float64Array, penalty: number): number => {
  let total = 0
  wins.forEach((row, a) => {
    total += penalty * (x[a] ?? 0) ** 2
    row.forEach((count, b) => {
      const lead = (x[b] ?? 0) - (x[a] ?? 0)
      if (count > 0) total += count * (Math.max(lead, 0) + Math.log1p(Math.exp(-Math.abs(lead))))
    })
  })
  return total
}

/** Gradient and Hessian; without a penalty the constant vector is added to the Hessian, which fixes Σ x = const. */
const derivatives = (wins: readonly (readonly number[])[], x: Float64Array, penalty: number) => {
  const n = wins.length
  const gradient = x.map(value => 2 * penalty * value)
  const hessian = new Float64Array(n * n)
  const put = (row: number, column: number, by: number) => {
    hessian[row * n + column] = (hessian[row * n + column] ?? 0) + by
  }
  for (let a = 0; a < n; a++) {
    put(a, a, 2 * penalty)
    for (let b = 0; b < n; b++) {
      const met = (wins[a]?.[b] ?? 0) + (wins[b]?.[a] ?? 0)
      if (a === b || met === 0) continue
      const chance = 1 / (1 + Math.exp((x[b] ?? 0) - (x[a] ?? 0)))
      gradient[a] = (gradient[a] ?? 0) + met * chance - (wins[a]?.[b] ?? 0)
      put(a, a, met * chance * (1 - chance))
      put(a, b, -met * chance * (1 - chance))
    }
  }
  return { gradient, hessian, put }
}

const newtonStep = (
  wins: readonly (readonly number[])[],
  x: Float64Array,
  penalty: number,
): Float64Array | null => {
  const n = wins.length
  const { gradient, hessian, put } = derivatives(wins, x, penalty)
  if (penalty === 0) for (let i = 0; i < n * n; i++) put(Math.floor(i / n), i % n, 1 / n)
  const factor = cholesky(hessian, n)
  return factor && solveUpper(factor, n, solveLower(factor, n, gradient))
}

const lineSearch = (
  wins: readonly (readonly number[])[],
  { x, move, penalty }: { x: Float64Array; move: Float64Array; penalty: number },
): Float64Array<ArrayBuffer> => {
  const now = objective(wins, x, penalty)
  let length = 1
  let next = Float64Array.from(x, (value, i) => value - (move[i] ?? 0))
  while (objective(wins, next, penalty) > now && length > 1e-6) {
    length /= 2
    next = Float64Array.from(x, (value, i) => value - length * (move[i] ?? 0))
  }
  return next
}

/** Standard errors of x_i − x_first, from the inverse of the Hessian without the first item. */
const relativeErrors = (
  wins: readonly (readonly number[])[],
  x: Float64Array,
  penalty: number,
): number[] | null => {
  const n = wins.length
  const { hessian } = derivatives(wins, x, penalty)
  const m = n - 1
  const reduced = Float64Array.from(
    { length: m * m },
    (_, i) => hessian[(Math.floor(i / m) + 1) * n + (i % m) + 1] ?? 0,
  )
  const factor = cholesky(reduced, m)
  if (factor === null) return null
  const covariance = inverse(factor, m)
  return [0, ...Array.from({ length: m }, (_, i) => Math.sqrt(covariance[i * m + i] ?? 0))]
}
