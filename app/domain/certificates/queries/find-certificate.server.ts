import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { certificates, challenges, results } from '#db/schema'
import { readCode } from '../code'

/**
 * The certificate with this code, as anyone may check it who has the random code. It was issued after the publication of
 * the result. Null where there is none.
 */
export async function findCertificate(ctx: Ctx, typed: string) {
  const code = readCode(typed)
  if (!code) return null
  const [row] = await ctx.db
    .select({ certificate: certificates, themes: challenges.themes, resultsAt: results.publishAt })
    .from(certificates)
    .innerJoin(challenges, eq(challenges.id, certificates.challengeId))
    .innerJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(certificates.code, code))
  if (!row) return null
  const times = { publishAt: null, closesAt: null, resultsAt: row.resultsAt }
  const seen = maySeeOfChallenge({ facet: 'result', standing: noStanding, times, now: ctx.now })
  if (!seen.ok) return null
  const { statement, issuedAt, revokedAt, revokedCause, revokedReason } = row.certificate
  return { code, theme: row.themes[0], statement, issuedAt, revokedAt, revokedCause, revokedReason }
}

export type FoundCertificate = NonNullable<Awaited<ReturnType<typeof findCertificate>>>
