import { cholesky, inverse, solveLower, solveUpper } from './cholesky'

/**
 * `abilities` on the log-odds scale, summing to 0; `relative` with the reference item at 0, and `standardErrors` of
 * these (0 for the reference). `deviance` is 2 Σ wins·ln(share won / expected share) over the pairs, the likelihood ratio
 * against a model with a free share for each pair; `nullDeviance` is that of equal abilities.
 */
type Abilities = {
  readonly abilities: readonly number[]
  readonly relative: readonly number[]
  readonly standardErrors: readonly number[]
  readonly deviance: number
  readonly nullDeviance: number
}

const MOST_STEPS = 200

/**
 * Bradley–Terry abilities from `wins[a][b]`, how often a beat b (a tie is ½ to each): the minimum of
 * Σ wins·ln(1 + exp(x_b − x_a)) + penalty·Σ x². With penalty > 0 it always exists; with 0 only when every item can be
 * reached from every other by wins (Ford 1957), otherwise null.
 * The objective is convex: damped Newton reaches the same point as minorise–maximise (Hunter 2004), and gives the errors.
 * `reference` is the position of the item that the standard errors are relative to. Source: Bradley & Terry 1952;
 * Agresti 2013, Categorical Data Analysis, section 11.6.
 */
export const bradleyTerry = (
  wins: readonly (readonly number[])[],
  penalty: number,
  reference = 0,
): Abilities | null => {
  const n = wins.length
  if (n === 0 || reference >= n || (penalty === 0 && !stronglyConnected(wins))) return null
  let x = new Float64Array(n)
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = newtonStep(wins, x, penalty)
    if (move === null) return null
    x = lineSearch(wins, { x, move, penalty })
    if (move.every(by => Math.abs(by) < 1e-12)) break
  }
  const centre = x.reduce((a, b) => a + b, 0) / n
  const standardErrors = relativeErrors(wins, { x, penalty, reference })
  return (
    standardErrors && {
      abilities: Array.from(x, value => value - centre),
      relative: Array.from(x, value => value - (x[reference] ?? 0)),
      standardErrors,
      deviance: devianceOf(wins, x),
      nullDeviance: devianceOf(wins, new Float64Array(n)),
    }
  )
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

const devianceOf = (wins: readonly (readonly number[])[], x: Float64Array): number => {
  let total = 0
  wins.forEach((row, a) => {
    row.forEach((won, b) => {
      const expected = (won + (wins[b]?.[a] ?? 0)) / (1 + Math.exp((x[b] ?? 0) - (x[a] ?? 0)))
      if (a !== b && won > 0) total += 2 * won * Math.log(won / expected)
    })
  })
  return total
}

/** Standard errors of x_i − x_reference, from the inverse of the Hessian without the reference. */
const relativeErrors = (
  wins: readonly (readonly number[])[],
  { x, penalty, reference }: { x: Float64Array; penalty: number; reference: number },
): number[] | null => {
  const n = wins.length
  const { hessian } = derivatives(wins, x, penalty)
  const others = [...wins.keys()].filter(item => item !== reference)
  const m = others.length
  const reduced = Float64Array.from(others.flatMap(a => others.map(b => hessian[a * n + b] ?? 0)))
  const factor = cholesky(reduced, m)
  if (factor === null) return null
  const covariance = inverse(factor, m)
  const errors = others.map((_, i) => Math.sqrt(covariance[i * m + i] ?? 0))
  return errors.toSpliced(reference, 0, 0)
}
