/**
 * Tail of the gamma distribution Q(s, x) for s > 0, x ≥ 0, to about 1e-14.
 * Source: Press et al., Numerical Recipes, §6.2 (series below s + 1, Lentz's continued fraction above).
 */
const upperGamma = (s: number, x: number): number => {
  if (x <= 0) return 1
  const scale = Math.exp(-x + s * Math.log(x) - logGamma(s))
  return x < s + 1 ? 1 - scale * lowerSeries(s, x) : scale * upperFraction(s, x)
}

const lowerSeries = (s: number, x: number): number => {
  let term = 1 / s
  let total = term
  for (let k = 1; k < 1000 && term > total * 1e-17; k++) {
    term *= x / (s + k)
    total += term
  }
  return total
}

const upperFraction = (s: number, x: number): number => {
  const tiny = 1e-300
  let b = x + 1 - s
  let c = 1 / tiny
  let d = 1 / b
  let value = d
  for (let i = 1; i < 1000; i++) {
    const a = -i * (i - s)
    b += 2
    d = 1 / (a * d + b || tiny)
    c = b + a / c || tiny
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** ln Γ(x) for x > 0. Source: Lanczos approximation, g = 7, nine terms. */
const logGamma = (x: number): number => {
  const series = LANCZOS.reduce((total, c, k) => total + (k === 0 ? c : c / (x - 1 + k)), 0)
  const t = x + 6.5
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(series)
}

/** P(X ≥ value) for a chi-square variable with `degrees` degrees of freedom. */
export const chiSquareTail = (value: number, degrees: number): number => upperGamma(degrees / 2, value / 2)

/** P(Z ≤ z) for a standard normal variable. */
export const normalCdf = (z: number): number => {
  const tail = upperGamma(0.5, (z * z) / 2) / 2
  return z < 0 ? tail : 1 - tail
}

/** z with P(Z ≤ z) = p, for 0 < p < 1: bisection on `normalCdf`, on the side where it is more precise. */
export const normalQuantile = (p: number): number => {
  if (p > 0.5) return -normalQuantile(1 - p)
  let [low, high] = [-40, 0]
  for (let step = 0; step < 200 && low < high; step++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (normalCdf(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
