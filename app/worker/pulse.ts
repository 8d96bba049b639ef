import { type Lane, lanes } from './lanes'

const lastTurns = new Map<Lane, number>()

/** Records that the lane's worker is alive: it has ended a turn without an error, or is running a job. */
export function beat(lane: Lane, now = Date.now()): void {
  lastTurns.set(lane, now)
}

/** Milliseconds since the last sign of the lane that was silent longest; null while a lane has given none. */
export function longestSilence(now = Date.now()): number | null {
  const turns = lanes.map(lane => lastTurns.get(lane))
  const oldest = turns.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.min(a, b)))
  return oldest === undefined ? null : now - oldest
}
