/**
 * The two last turns of the event loop that were seen, in milliseconds of a clock that never goes back. Between
 * `previous` and `last` the server looked at every open connection for new data at least once.
 */
export type Turns = { previous: number; last: number }

/** A connection: when it was taken from the system's queue, and when it counts as having arrived there. */
export type Connection = { acceptedAt: number; arrivedAt: number }

/** A turn that takes longer than this, in milliseconds, counts as the server being busy. */
export const busyAfter = 50

/**
 * The instant at which data read at `now` counts as received, on the clock of `turns` (decision 19). It is `now`,
 * unless the server was busy: then it is the last instant at which it looked for new data and had none of this.
 *
 * A connection that the server accepted while it was busy, and has not looked at in a whole turn since, may have
 * waited with its data: that data counts from when the connection arrived.
 */
export function receivedAt({ previous, last }: Turns, now: number, connection?: Connection): number {
  const busy = now - last > busyAfter || last - previous > busyAfter
  const read = busy ? previous : now
  if (!connection || connection.acceptedAt <= previous) return read
  const waited = connection.acceptedAt - connection.arrivedAt > busyAfter
  return waited ? Math.min(read, connection.arrivedAt) : read
}
