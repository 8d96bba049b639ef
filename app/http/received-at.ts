/**
 * The two last turns of the event loop, in milliseconds of a monotonic clock. Between `previous` and `last` the server
 * checked every open connection for new data at least once.
 */
export type Turns = { previous: number; last: number }

/** A connection: when it was accepted, and when it counts as having arrived. */
export type Connection = { acceptedAt: number; arrivedAt: number }

/** Above this duration of a turn, in milliseconds, the server counts as busy. */
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
