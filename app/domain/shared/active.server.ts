import { and, isNotNull, isNull } from 'drizzle-orm'
import { assignments, conflicts, judges } from '#db/schema'

/** Condition on `judges`: the person accepted the seat and still has it. */
export const isSeated = and(isNotNull(judges.acceptedAt), isNull(judges.removedAt))

/** Condition on `assignments`: the judge still has it, neither recused nor taken off it. */
export const isActiveAssignment = and(isNull(assignments.recusedAt), isNull(assignments.withdrawnAt))

/** Condition on `conflicts`: nobody lifted it. */
export const conflictStands = isNull(conflicts.liftedAt)
