import { and, eq, isNotNull } from 'drizzle-orm'
import { announcements } from '#db/schema'

/** Condition on `announcements`: sent, and for everyone to read on the challenge's page. */
export function isOnPage() {
  return and(eq(announcements.isPublic, true), isNotNull(announcements.sentAt))
}
