import type { Ctx } from '#app/domain/shared/context'
import type { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import { loggedPath } from '#app/log-error.server'
import { networkOf } from './network'
import { actorName, eventOfRefusal, isLogged, type SecurityEvent } from './security-events'

const securityLog = log.child({ log: 'security' })

export type Where = { request: Request; address: string }

export function logSecurity(event: SecurityEvent): void {
  securityLog.info(event, event.event)
}

/** Logs a refusal if it is about security. */
export function logRefusal({ actor }: Pick<Ctx, 'actor'>, refusal: Refusal, where: Where): void {
  const event = eventOfRefusal(refusal, actor)
  if (event) logSecurity({ ...placeOf(where), event, actor: actorName(actor), reason: refusal.reason })
}

/** Logs the security events that a successful request recorded in the ledger. */
export function logRecorded({ actor, recorded }: Ctx, where: Where): void {
  for (const kind of recorded ?? [])
    if (isLogged(kind))
      logSecurity({ ...placeOf(where), event: 'ledger.recorded', actor: actorName(actor), reason: kind })
}

/** Logs that someone downloaded an export. */
export function logExport({ actor }: Pick<Ctx, 'actor'>, answer: Response, where: Where): void {
  if (actor.kind !== 'person' || !answer.headers.get('Content-Disposition')?.startsWith('attachment')) return
  logSecurity({ ...placeOf(where), event: 'data.exported', actor: actor.id, reason: null })
}

/** Logs that staff read personal data; what they searched for is not in the log. */
export function logRead(
  { actor }: Pick<Ctx, 'actor'>,
  event: 'people.searched' | 'person.read',
  where: Where,
) {
  logSecurity({ ...placeOf(where), event, actor: actorName(actor), reason: null })
}

export function placeOf({ request, address }: Where): Pick<SecurityEvent, 'path' | 'network'> {
  return { path: loggedPath(request.url), network: networkOf(address) }
}
