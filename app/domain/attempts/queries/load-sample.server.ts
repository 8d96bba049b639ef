import { and, eq } from 'drizzle-orm'
import { publicFrom } from '#app/domain/challenges/visibility'
import { loadOrganiser } from '#app/domain/institutions/queries/load-organiser.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, stages } from '#db/schema'
import { findTruth } from '../metric-stage.server'

/** The sample file of a stage: every id with one prediction for all. Whoever may see the challenge may read it. */
export async function loadSample(ctx: Ctx, { slug, stageId }: { slug: string; stageId: string }) {
  const [row] = await ctx.db
    .select({ challenge: challenges })
    .from(stages)
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .where(and(eq(stages.id, stageId), eq(challenges.slug, slug)))
  const { challenge } = orNotFound(row)
  const standing = await loadOrganiser(ctx, challenge)
  const times = { publishAt: publicFrom(challenge), closesAt: null, resultsAt: null }
  const sees = maySeeOfChallenge({ facet: 'challenge', standing, times, now: ctx.now })
  const truth = sees.ok ? await findTruth(ctx.db, stageId) : null
  const { sampleSha256, sampleSize } = orNotFound(truth)
  return {
    name: `sample-${slug}.csv`,
    mediaType: 'text/csv',
    sha256: orNotFound(sampleSha256),
    size: orNotFound(sampleSize),
  }
}
