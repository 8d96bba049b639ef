import { normalQuantile } from './distributions'

/**
 * Wilson score interval of a proportion, both ends in [0, 1]; null for n = 0.
 * Source: Wilson 1927; Newcombe 1998, method 3.
 */
export const wilsonInterval = (
  { successes, n }: { readonly successes: number; readonly n: number },
  confidence: number,
): { readonly lower: number; readonly upper: number } | null => {
  if (n === 0) return null
  const z = -normalQuantile((1 - confidence) / 2)
  const share = successes / n
  const centre = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n)
  const scale = 1 + (z * z) / n
  return {
    lower: successes === 0 ? 0 : (centre - reach) / scale,
    upper: successes === n ? 1 : (centre + reach) / scale,
  }
}

/**
 * Two-sided exact McNemar p-value from the rows only one of two submissions got right.
 * Source: the binomial test with p = ½ on the discordant rows; 1 when there are none.
 */
export const mcnemarExact = (onlyA: number, onlyB: number): number => {
  const n = onlyA + onlyB
  const least = Math.min(onlyA, onlyB)
  let logTerm = -n * Math.LN2
  let tail = 0
  for (let k = 0; k <= least; k++) {
    tail += Math.exp(logTerm)
    logTerm += Math.log((n - k) / (k + 1))
  }
  return Math.min(1, 2 * tail)
}
