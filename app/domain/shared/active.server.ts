import { and, gt, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { assignments, conflicts, judges, tieVotes, users } from '#db/schema'

/** Condition on `judges`: the person accepted the seat and still has it. */
export const isSeated = and(isNotNull(judges.acceptedAt), isNull(judges.removedAt))

/** Condition on `assignments`: active, neither recused nor withdrawn. */
export const isActiveAssignment = and(isNull(assignments.recusedAt), isNull(assignments.withdrawnAt))

/** Condition on `conflicts`: active, not lifted. */
export const conflictStands = isNull(conflicts.liftedAt)

/** Condition on `users`: the account is neither suspended nor closed (`isActive` in people/person.ts, for rows). */
export const isActiveAccount = and(isNull(users.suspendedAt), isNull(users.closedAt))

/** Condition on `tieVotes`: ballots can be cast at `now`. */
export function isOpenTieVote(now: Date): SQL | undefined {
  return and(isNull(tieVotes.closedAt), isNull(tieVotes.cancelledAt), gt(tieVotes.closesAt, now))
}
