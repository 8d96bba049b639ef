import type { Actor } from '#app/domain/shared/context'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { mostTokens } from './access-token'
import { emailKey } from './person'

/** An invitation is only for the person it was sent to; a forwarded link seats nobody else. */
export function isInvited(actor: Actor, invitedKey: string): Verdict {
  if (actor.kind !== 'person') return deny('error.sign_in_first')
  return emailKey(actor.email) === invitedKey
    ? allow
    : deny('people.account.invited_elsewhere', { email: actor.email })
}

/** A person who opens an invitation to another address may ask for it at the address of their own account. */
export function canAskForInvitation(actor: Actor, invitedKey: string): Verdict {
  if (actor.kind !== 'person') return deny('error.sign_in_first')
  if (!actor.verified) return deny('people.account.unverified')
  return emailKey(actor.email) === invitedKey ? deny('people.invitation.is_yours') : allow
}

type Suspending = { actor: Actor; self: boolean; lastStaff: boolean }

/** Staff suspend and restore the accounts of others, but never the last staff account that can sign in. */
export function canSuspend({ actor, self, lastStaff }: Suspending): Verdict {
  if (actor.kind !== 'person' || !actor.staff) return deny('error.forbidden')
  if (self) return deny('people.suspension.self')
  return lastStaff ? deny('people.suspension.last_staff') : allow
}

/** Staff accounts are created from the command line by the operator, never over the web. */
export function canMakeStaff({ actor, verified }: { actor: Actor; verified: boolean }): Verdict {
  if (actor.kind !== 'system') return deny('error.forbidden')
  return verified ? allow : deny('people.account.unverified')
}

/** A person with a verified address may have some tokens at a time. */
export function canMakeToken({ verified, held }: { verified: boolean; held: number }): Verdict {
  if (!verified) return deny('people.account.unverified')
  return held < mostTokens ? allow : deny('people.token.too_many', { count: mostTokens })
}
