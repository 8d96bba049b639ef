/**
 * Dense symmetric systems, row-major in one Float64Array of n × n. Only the lower triangle is read.
 * Source: Golub & Van Loan, Matrix Computations, algorithm 4.2.1 (row-oriented).
 */

/** Lower factor L with A = L Lᵀ, or null when A is not positive definite to working precision. */
export const cholesky = (a: Float64Array, n: number): Float64Array | null => {
  const l = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = a[i * n + j] ?? 0
      const [rowI, rowJ] = [i * n, j * n]
      for (let k = 0; k < j; k++) rest -= (l[rowI + k] ?? 0) * (l[rowJ + k] ?? 0)
      if (i === j) {
        if (!(rest > 1e-14 * Math.abs(a[i * n + i] ?? 0))) return null
        l[rowI + i] = Math.sqrt(rest)
      } else l[rowI + j] = rest / (l[rowJ + j] ?? 1)
    }
  }
  return l
}

/** ln |A| from its factor. */
export const logDeterminant = (l: Float64Array, n: number): number => {
  let total = 0
  for (let i = 0; i < n; i++) total += Math.log(l[i * n + i] ?? 1)
  return 2 * total
}

/** x with L x = b. */
export const solveLower = (l: Float64Array, n: number, b: Float64Array): Float64Array => {
  const x = Float64Array.from(b)
  for (let i = 0; i < n; i++) {
    let rest = x[i] ?? 0
    for (let k = 0; k < i; k++) rest -= (l[i * n + k] ?? 0) * (x[k] ?? 0)
    x[i] = rest / (l[i * n + i] ?? 1)
  }
  return x
}

/** x with Lᵀ x = b. */
export const solveUpper = (l: Float64Array, n: number, b: Float64Array): Float64Array => {
  const x = Float64Array.from(b)
  for (let i = n - 1; i >= 0; i--) {
    const value = (x[i] ?? 0) / (l[i * n + i] ?? 1)
    x[i] = value
    for (let k = 0; k < i; k++) x[k] = (x[k] ?? 0) - (l[i * n + k] ?? 0) * value
  }
  return x
}

/** A⁻¹ from its factor. */
export const inverse = (l: Float64Array, n: number): Float64Array => {
  const out = new Float64Array(n * n)
  for (let column = 0; column < n; column++) {
    const unit = new Float64Array(n)
    unit[column] = 1
    out.set(solveUpper(l, n, solveLower(l, n, unit)), column * n)
  }
  return out
}
