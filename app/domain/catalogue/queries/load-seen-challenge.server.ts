import { eq } from 'drizzle-orm'
import { publicFrom } from '#app/domain/challenges/visibility'
import { loadOrganiser } from '#app/domain/institutions/queries/load-organiser.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, institutions, results } from '#db/schema'

/** The head of a challenge, for pages and files below its page; 404 for readers who may not see it. */
export async function loadSeenChallenge(ctx: Ctx, slug: string) {
  const { id, institutionId, title, summary, timeZone, state, submittedAt, externalUrl } = challenges
  const { publishAt, archivedAt, cancelledAt, opensAt, closesAt, resultsPlannedAt } = challenges
  const [row] = await ctx.db
    .select({
      ...{ id, institutionId, slug: challenges.slug, title, summary, timeZone, state },
      ...{ submittedAt, externalUrl },
      ...{ publishAt, archivedAt, cancelledAt, opensAt, closesAt, resultsPlannedAt },
      institution: { slug: institutions.slug, name: institutions.name },
      resultsAt: results.publishAt,
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(challenges.slug, slug))
  const challenge = orNotFound(row)
  const standing = await loadOrganiser(ctx, challenge)
  const publicAt = publicFrom(challenge)
  const { resultsAt } = challenge
  const times = { publishAt: publicAt, closesAt: challenge.closesAt, resultsAt }
  orNotFound(maySeeOfChallenge({ facet: 'challenge', standing, times, now: ctx.now }).ok || null)
  const { submittedAt: _, ...seen } = challenge
  return {
    ...seen,
    resultsAt: resultsAt && resultsAt <= ctx.now ? resultsAt : null,
    host: standing.host,
    /** so far only host and staff can see it */
    sealed: !(publicAt && publicAt <= ctx.now),
  }
}
