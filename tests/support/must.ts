/**
 * The value, where a test cannot go on without it: with a stand-in such as `''` the test could pass without testing
 * anything. The error points at the line of the caller.
 */
export function must<T>(value: T | null | undefined): T {
  if (value !== null && value !== undefined) return value
  const error = new Error(`The test needs a value here, and got ${value}`)
  Error.captureStackTrace(error, must)
  throw error
}
