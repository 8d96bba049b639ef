/** `wall`: epoch milliseconds as the system says them · `monotonic`: milliseconds that nobody can set back */
export type Reading = { wall: number; monotonic: number }

/** By how many milliseconds the system's clock lies behind the instants this process gives; 0 when all is well. */
export type ClockState = { behind: number }

export type Clock = {
  /** Epoch milliseconds; never less than what was given before. */
  now: () => number
  state: () => ClockState
}

/** Differences below this, in milliseconds, are the jitter of reading two clocks one after the other. */
const tolerance = 100

/**
 * A clock that follows the system's when it is set forward, and goes on by itself when it is set back: until the
 * system's clock has caught up, or the process starts anew, its instants are those of the monotonic clock.
 * `onStepBack` is told once each time the clock is set back.
 */
export function createClock(read: () => Reading, onStepBack: (milliseconds: number) => void): Clock {
  const first = read()
  let offset = first.wall - first.monotonic
  let given = first.wall
  let behind = 0

  function now(): number {
    const { wall, monotonic } = read()
    const difference = wall - (monotonic + offset)
    if (difference > tolerance) offset = wall - monotonic
    const missing = difference < -tolerance ? Math.round(-difference) : 0
    if (missing > behind + tolerance) onStepBack(missing)
    behind = missing
    given = Math.max(given, Math.floor(missing > 0 ? monotonic + offset : wall))
    return given
  }

  return { now, state: () => ({ behind }) }
}
