import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { challenges, institutions } from '#db/schema'

/** Challenges that wait for staff, the oldest first. */
export async function loadReviewQueue(ctx: Ctx) {
  orNotFound((ctx.actor.kind === 'person' && ctx.actor.staff) || null)
  return ctx.db
    .select({
      id: challenges.id,
      title: challenges.title,
      institution: institutions.name,
      submittedAt: challenges.submittedAt,
      timeZone: challenges.timeZone,
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(eq(challenges.state, 'in_review'))
    .orderBy(asc(challenges.submittedAt))
}
