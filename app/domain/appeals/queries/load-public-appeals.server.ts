import { asc, eq } from 'drizzle-orm'
import { loadAppealTerms } from '#app/domain/challenges/queries/load-appeal-terms.server'
import { publicFrom } from '#app/domain/challenges/visibility'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, resultAppeals, resultCorrections, results } from '#db/schema'
import { appealUntil } from '../permissions'

/**
 * What everyone may know of the appeals against a published result: until when teams may appeal, and, where the rules
 * say so, how many wait and how many were decided; and each correction with its
 * reason. Nobody's name or words. Null before the result, and without appeals.
 */
export async function loadPublicAppeals(ctx: Ctx, slug: string) {
  const [row] = await ctx.db
    .select({ challenge: challenges, result: results })
    .from(challenges)
    .innerJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(challenges.slug, slug))
  if (!row) return null
  const { challenge, result } = row
  const times = { publishAt: publicFrom(challenge), closesAt: null, resultsAt: result.publishAt }
  const seen = (facet: 'challenge' | 'result') =>
    maySeeOfChallenge({ facet, standing: noStanding, times, now: ctx.now }).ok
  if (!seen('challenge') || !seen('result')) return null
  const terms = await loadAppealTerms(ctx.db, challenge.id)
  const until = appealUntil({ terms, resultsAt: result.publishAt, now: ctx.now })
  if (!until) return null
  const made = terms.shown
    ? await ctx.db
        .select({ outcome: resultAppeals.outcome })
        .from(resultAppeals)
        .where(eq(resultAppeals.resultId, result.id))
    : []
  const count = (outcome: string | null) => made.filter(each => each.outcome === outcome).length
  const corrections = await ctx.db
    .select({ at: resultCorrections.at, reason: resultCorrections.reason })
    .from(resultCorrections)
    .where(eq(resultCorrections.resultId, result.id))
    .orderBy(asc(resultCorrections.at), asc(resultCorrections.id))
  return { corrections, until, waiting: count(null), upheld: count('upheld'), dismissed: count('dismissed') }
}

export type PublicAppeals = NonNullable<Awaited<ReturnType<typeof loadPublicAppeals>>>
