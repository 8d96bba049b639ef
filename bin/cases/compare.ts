const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is `{ error: code }`. */
export const isRefusal = (value: unknown): boolean => isRecord(value) && typeof value.error === 'string'

/**
 * Whether an answer is the expected one: numbers within tol · max(1, |expected|), "NaN" and "Infinity" spelled as
 * strings (no value equals "NaN"), lists element by element, objects on every expected key that is not free; everything
 * else must be equal.
 */
export const matches = (
  got: unknown,
  expected: unknown,
  rule: { readonly tol: number; readonly free: readonly string[] },
): boolean => {
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((value, i) => matches(got[i], value, rule))
    )
  if (isRecord(expected))
    return (
      isRecord(got) &&
      Object.entries(expected).every(
        ([key, value]) => rule.free.includes(key) || matches(got[key], value, rule),
      )
    )
  const number = numberOf(expected)
  return number === null ? got === expected : isNear(got === null ? null : numberOf(got), number, rule.tol)
}

const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : null
}

const isNear = (got: number | null, expected: number, tol: number): boolean => {
  if (Number.isNaN(expected)) return got === null || Number.isNaN(got)
  if (got === null) return false
  if (!Number.isFinite(expected)) return got === expected
  return Math.abs(got - expected) <= tol * Math.max(1, Math.abs(expected))
}
