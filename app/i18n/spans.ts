const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Whole days from two days on, then hours, then minutes; null below a minute. */
export function spanOf(milliseconds: number): { unit: 'day' | 'hour' | 'minute'; count: number } | null {
  const distance = Math.abs(milliseconds)
  if (distance >= 2 * day) return { unit: 'day', count: Math.floor(distance / day) }
  if (distance >= hour) return { unit: 'hour', count: Math.floor(distance / hour) }
  if (distance >= minute) return { unit: 'minute', count: Math.floor(distance / minute) }
  return null
}

const sizes = { day, hour, minute }

/** Epoch milliseconds from which the span between `at` and a moving `now` is another one than at this `now`. */
export function spanHoldsUntil(at: Date, now: Date): number {
  const span = spanOf(at.getTime() - now.getTime())
  if (span === null) return at.getTime() + minute
  const size = sizes[span.unit]
  return at > now ? at.getTime() - span.count * size + 1 : at.getTime() + (span.count + 1) * size
}
