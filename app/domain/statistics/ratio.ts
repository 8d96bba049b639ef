/** An exact fraction in lowest terms, denominator positive: equal values are equal fractions. */
export type Ratio = { readonly n: bigint; readonly d: bigint }

const magnitude = (x: bigint): bigint => (x < 0n ? -x : x)

const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [magnitude(a), magnitude(b)]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

/** n/d in lowest terms. Throws RangeError when d is 0; callers check before. */
export const ratio = (n: bigint, d: bigint = 1n): Ratio => {
  if (d === 0n) throw new RangeError('A fraction cannot have denominator 0')
  const sign = d < 0n ? -1n : 1n
  const shared = commonDivisor(n, d)
  return { n: (sign * n) / shared, d: (sign * d) / shared }
}

/** The exact value of a number's shortest decimal form: 1.6 is 8/5, not the nearest binary fraction. Finite only. */
export const fromDecimal = (value: number): Ratio => {
  if (!Number.isFinite(value)) throw new RangeError('Only a finite number has an exact value')
  const [digits = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = digits.split('.')
  const scale = Number(exponent) - fraction.length
  const n = BigInt(whole + fraction)
  return scale < 0 ? ratio(n, 10n ** BigInt(-scale)) : ratio(n * 10n ** BigInt(scale))
}

/** Nearest double; equal fractions give the same double. */
export const toNumber = ({ n, d }: Ratio): number => {
  const size = magnitude(n) > d ? magnitude(n) : d
  if (size <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(n) / Number(d)
  const whole = n / d
  const rest = ((n - whole * d) << 80n) / d
  return Number(whole) + Number(rest) / 2 ** 80
}

export const add = (a: Ratio, b: Ratio): Ratio =>
  a.d === b.d ? ratio(a.n + b.n, a.d) : ratio(a.n * b.d + b.n * a.d, a.d * b.d)

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { n: -b.n, d: b.d })

export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d)

export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n)

export const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, ratio(0n))

/** Negative, zero or positive as a is below, equal to or above b. */
export const compare = (a: Ratio, b: Ratio): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Rounded to `decimals` places, halves upwards (towards plus infinity), as in ISU protocols. */
export const roundHalfUp = (value: Ratio, decimals: number): Ratio => {
  const scale = 10n ** BigInt(decimals)
  const twice = 2n * value.n * scale + value.d
  const floor = twice / (2n * value.d) - (twice < 0n && twice % (2n * value.d) !== 0n ? 1n : 0n)
  return ratio(floor, scale)
}
