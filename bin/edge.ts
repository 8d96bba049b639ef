import type { Request, Response } from 'express'
import type * as entry from '#app/entry.server'
import type { Arrivals } from '#app/http/arrivals'

/** What the edge needs of the running application, whose modules are bundled apart from this command's. */
export type Application = typeof entry

export type Edge = {
  application: Application
  arrivals: Arrivals
  /** whether the process has been asked to stop */
  draining: boolean
  /** answers that have not gone out yet */
  underWay: Set<Response>
}

/** What the edge has found out about a request before the application sees it. */
export type Arrived = {
  /** epoch milliseconds: a form's last byte, or the headers of anything else (decision 19) */
  arrivedAt: number
  /** the whole body in pieces; null where the application reads it by itself */
  body: Buffer[] | null
}

const arrived = new WeakMap<Request, Arrived>()

export function noteArrival(request: Request, what: Arrived): void {
  arrived.set(request, what)
}

export function arrivalOf(request: Request): Arrived | undefined {
  return arrived.get(request)
}

/** Whether the request claims a session; whether it has one, only the database knows. */
export function claimsSession({ headers }: Request): boolean {
  return /(?:^|;\s*)(?:__Host-)?session=[a-z0-9]/.test(headers.cookie ?? '')
}
