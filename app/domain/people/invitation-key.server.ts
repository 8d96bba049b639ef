import { and, type Column, eq, or, type SQL } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { secretHash } from './mail-token.server'
import { emailKey } from './person'

type Columns = { id: Column; tokenHash: Column; emailKey: Column }

/**
 * Condition on a table of invitations: the invitation of this mailed secret, or of this id where it was sent to the
 * verified address of the actor, who finds it on their desk.
 */
export function isInvitationOf({ actor }: Ctx, secretOrId: string, columns: Columns): SQL | undefined {
  const mailed = eq(columns.tokenHash, secretHash(secretOrId))
  if (actor.kind !== 'person' || !actor.verified) return mailed
  return or(mailed, and(eq(columns.id, secretOrId), eq(columns.emailKey, emailKey(actor.email))))
}
