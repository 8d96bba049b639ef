/** Seconds to wait after the first failed tries; later tries are once an hour, for three days in total. */
const firstWaits = [10, 30, 60, 120, 300, 600, 1200, 1800]
const hour = 3600
export const maxAttempts = firstWaits.length + 71

/** When a job that has failed `attempts` times (one or more) is tried again; null when it is given up. */
export function nextTry(attempts: number, now: Date): Date | null {
  if (attempts >= maxAttempts) return null
  return new Date(now.getTime() + 1000 * (firstWaits[attempts - 1] ?? hour))
}
