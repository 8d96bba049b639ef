/** `wall`: epoch milliseconds of the system's clock · `monotonic`: milliseconds that cannot be set back */
export type Reading = { wall: number; monotonic: number }

/** How many milliseconds the system's clock is behind the instants that this process returns; normally 0. */
export type ClockState = { behind: number }

export type Clock = {
  /** Epoch milliseconds; never less than an earlier result. */
  now: () => number
  state: () => ClockState
}

/** Differences below this, in milliseconds, are jitter from reading two clocks one after the other. */
const tolerance = 100

/**
 * A clock that follows the system's when that is set forward. When that is set back, it continues with the monotonic
 * clock until the system's clock has caught up or the process restarts. `onStepBack` is called once each time the clock
 * is set back.
 */
export function createClock(read: () => Reading, onStepBack: (milliseconds: number) => void): Clock {
  const first = read()
  let offset = first.wall - first.monotonic
  let last = first.wall
  let behind = 0

  function now(): number {
    const { wall, monotonic } = read()
    const difference = wall - (monotonic + offset)
    if (difference > tolerance) offset = wall - monotonic
    const missing = difference < -tolerance ? Math.round(-difference) : 0
    if (missing > behind + tolerance) onStepBack(missing)
    behind = missing
    last = Math.max(last, Math.floor(missing > 0 ? monotonic + offset : wall))
    return last
  }

  return { now, state: () => ({ behind }) }
}
