import type { Actor } from '#app/domain/shared/context'
import { no, type Verdict, yes } from '#app/domain/shared/verdict'

/** Staff are made from the command line, by whoever runs the installation, and never over the web. */
export function canMakeStaff({ actor, verified }: { actor: Actor; verified: boolean }): Verdict {
  if (actor.kind !== 'system') return no('error.forbidden')
  return verified ? yes : no('account.unverified')
}
