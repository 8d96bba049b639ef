import type { ServerResponse } from 'node:http'
import type { Request } from 'express'
import type * as entry from '#app/entry.server'
import type { Arrivals } from '#app/http/arrivals'

/** What the edge uses of the running application, whose modules are bundled separately. */
export type Application = typeof entry

export type Edge = {
  application: Application
  arrivals: Arrivals
  /** whether the process is stopping */
  draining: boolean
  /** answers that are not sent yet */
  underWay: Set<ServerResponse>
}

/** The edge's facts about a request for the application. */
export type Arrived = {
  /** epoch milliseconds: a form's last byte, or the headers of anything else (decision 19) */
  arrivedAt: number
  /** the whole body in chunks; null where the application reads it itself */
  body: Buffer[] | null
}

const arrived = new WeakMap<Request, Arrived>()

export function noteArrival(request: Request, what: Arrived): void {
  arrived.set(request, what)
}

export function arrivalOf(request: Request): Arrived | undefined {
  return arrived.get(request)
}

/** Whether the request has a session cookie or a token; only the database knows whether it is valid. */
export function claimsSession({ headers }: Request): boolean {
  return (
    headers.authorization !== undefined || /(?:^|;\s*)(?:__Host-)?session=[a-z0-9]/.test(headers.cookie ?? '')
  )
}
