import type { Clock } from './clock'
import { type Load, nextLoad, noLoad } from './overload'
import { type Connection, receivedAt, type Turns } from './received-at'

/** Interval between checks of the event loop, in milliseconds. */
const beatEvery = 20

/** Hears how long each turn of the event loop took, in milliseconds. */
type OnTurn = (milliseconds: number) => void

export type Arrivals = ReturnType<typeof createArrivals>

/**
 * Computes when data that is being read counts as received, and how busy the event loop is. `beat` must be called in
 * the timers phase of the loop, about every 20 ms. `monotonic` is a clock in milliseconds that cannot be set back.
 */
export function createArrivals(clock: Clock, monotonic: () => number, onTurn: OnTurn = () => {}) {
  const connections = new WeakMap<object, Connection>()
  const begun = monotonic()
  let turns: Turns = { previous: begun, last: begun }
  let load: Load = noLoad

  return {
    beat(): void {
      turns = { previous: turns.last, last: monotonic() }
      load = nextLoad(load, turns.last - turns.previous)
      onTurn(turns.last - turns.previous)
      clock.now()
    },
    /** To be called when the server accepts a connection. */
    accepted(connection: object): void {
      const acceptedAt = monotonic()
      connections.set(connection, { acceptedAt, arrivedAt: receivedAt(turns, acceptedAt) })
    },
    /** Epoch milliseconds at which data that is now read from the connection counts as received. */
    received(connection: object): number {
      const now = monotonic()
      const waited = now - receivedAt(turns, now, connections.get(connection))
      return Math.floor(clock.now() - waited)
    },
    overloaded: (): boolean => load.overloaded,
  }
}

/** Watches the event loop of this process during its whole life. */
export function watchArrivals(clock: Clock, onTurn: OnTurn): Arrivals {
  const arrivals = createArrivals(clock, () => performance.now(), onTurn)
  setInterval(arrivals.beat, beatEvery).unref()
  return arrivals
}
