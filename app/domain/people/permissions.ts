import type { Actor } from '#app/domain/shared/context'
import { no, type Verdict, yes } from '#app/domain/shared/verdict'
import { emailKey } from './person'

/** An invitation seats only the person it was sent to: a forwarded link seats nobody else. */
export function isInvited(actor: Actor, invitedKey: string): Verdict {
  if (actor.kind !== 'person') return no('error.sign_in_first')
  return emailKey(actor.email) === invitedKey ? yes : no('account.invited_elsewhere', { email: actor.email })
}

/** Staff are made from the command line, by whoever runs the installation, and never over the web. */
export function canMakeStaff({ actor, verified }: { actor: Actor; verified: boolean }): Verdict {
  if (actor.kind !== 'system') return no('error.forbidden')
  return verified ? yes : no('account.unverified')
}
