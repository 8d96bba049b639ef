import type { EventKind } from '#app/domain/ledger/events'
import type { Actor } from '#app/domain/shared/context'
import type { Refusal } from '#app/domain/shared/refusal'

/**
 * One line of the security log. It contains ids, addresses of pages and reasons; no name, mail address, text or secret.
 */
export type SecurityEvent = {
  event:
    | 'sign_in.succeeded'
    | 'sign_in.failed'
    | 'password.wrong'
    | 'access.refused'
    | 'limit.reached'
    | 'ledger.recorded'
    | 'data.exported'
    | 'people.searched'
    | 'person.read'
    | 'policy.violated'
    | 'malware.found'
  /** a person's id, or `visitor`, `system`, `preview` */
  actor: string
  /** the page, with secrets masked */
  path: string
  /** the client's network: an IPv4 address, or a /64 of IPv6 */
  network: string
  /** the message key of a refusal, the kind of the ledger event, or the violated part of the content security policy */
  reason: string | null
}

/** The log entry of a refusal; null where it is not about security, such as a form with an error. */
export function eventOfRefusal({ kind, reason }: Refusal, actor: Actor): SecurityEvent['event'] | null {
  if (reason === 'people.account.wrong_sign_in') return 'sign_in.failed'
  if (reason === 'people.account.wrong_password') return 'password.wrong'
  if (reason === 'uploads.infected') return 'malware.found'
  if (kind === 'too_many') return 'limit.reached'
  if (kind === 'forbidden') return 'access.refused'
  // a visitor who follows a broken link is not logged; a signed-in person who requests another's data is
  return kind === 'not_found' && actor.kind === 'person' ? 'access.refused' : null
}

export function actorName(actor: Actor): string {
  return actor.kind === 'person' ? actor.id : actor.kind
}

const logged: readonly EventKind[] = [
  'person.password_changed',
  'person.password_reset',
  'person.token_created',
  'person.token_revoked',
  'person.address_change_requested',
  'person.address_change_stopped',
  'person.address_changed',
  'person.address_restored',
  'person.made_staff',
  'person.unmade_staff',
  'person.suspended',
  'person.restored',
  'person.closed',
  'institution.verified',
  'institution.host_invited',
  'institution.host_joined',
  'institution.host_left',
  'institution.owner_made',
  'institution.two_people_set',
  'judge.invited',
  'judge.accepted',
  'judge.removed',
  'team.captaincy_handed_over',
  'mark.overridden',
  'glass.broken',
  'result.publication_set',
  'payout.paid',
  'proposal.confirmed',
  'key.rotated',
  'key.revoked',
  'job.run_again',
]

/** Whether ledger events of this kind are also in the security log: roles, secrets, break-glass access, money, keys. */
export function isLogged(kind: string): boolean {
  return logged.some(each => each === kind)
}
