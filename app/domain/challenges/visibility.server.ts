import { and, inArray, isNotNull, isNull, lte, ne, or, type SQL } from 'drizzle-orm'
import { challenges } from '#db/schema'
import { publicStates } from './visibility'

/** Condition on `challenges`: the public sees the challenge at `now` (`isPublic` in `visibility.ts`, for rows). */
export function isPublicAt(now: Date): SQL | undefined {
  return and(
    inArray(challenges.state, [...publicStates]),
    lte(challenges.publishAt, now),
    or(isNull(challenges.cancelledAt), lte(challenges.publishAt, challenges.cancelledAt)),
    or(isNull(challenges.archivedAt), lte(challenges.publishAt, challenges.archivedAt)),
  )
}

/** Condition on `challenges`: staff see it (`isWithStaff` in `visibility.ts`, for rows). */
export function isSeenByStaff(): SQL | undefined {
  return and(
    ne(challenges.state, 'draft'),
    or(ne(challenges.state, 'cancelled'), isNotNull(challenges.submittedAt), isNotNull(challenges.publishAt)),
  )
}
