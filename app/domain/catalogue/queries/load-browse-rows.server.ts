import { and, eq, type SQL, sql } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { containsText } from '#app/domain/shared/contains.server'
import type { Ctx } from '#app/domain/shared/context'
import { byLocalName } from '#app/domain/shared/local-text'
import { challenges, institutions, results } from '#db/schema'
import type { BrowseRow } from '../browse'
import { phaseAt } from './public-challenges.server'

/**
 * Every public challenge that contains all the words: one small row each, for filters, counts and sorting. `words`: folded,
 * as `searchWords` gives them.
 */
export function loadBrowseRows(ctx: Ctx, words: readonly string[] = []): Promise<BrowseRow[]> {
  return loadRows(ctx, and(...words.map(word => containsText(challenges.search, word))))
}

/** Every public challenge that contains the most of the words; none where no challenge contains any. */
export async function loadNearestRows(ctx: Ctx, words: readonly string[]): Promise<BrowseRow[]> {
  const contained = words.map(
    word => sql`case when ${containsText(challenges.search, word)} then 1 else 0 end`,
  )
  const score = sql<number>`${sql.join(contained, sql` + `)}`
  const [best] = await ctx.db
    .select({ score: sql`max(${score})`.mapWith(Number) })
    .from(challenges)
    .where(isPublicAt(ctx.now))
  return best?.score ? loadRows(ctx, sql`${score} = ${best.score}`) : []
}

async function loadRows(ctx: Ctx, condition: SQL | undefined): Promise<BrowseRow[]> {
  const rows = await ctx.db
    .select({
      id: challenges.id,
      phase: phaseAt(ctx.db, ctx.now),
      themes: challenges.themes,
      lifeEvent: challenges.lifeEvent,
      institution: institutions.slug,
      eligibility: challenges.eligibility,
      prizeFund: challenges.prizeFund,
      prizeCurrency: challenges.prizeCurrency,
      publishAt: challenges.publishAt,
      opensAt: challenges.opensAt,
      closesAt: challenges.closesAt,
      name: challenges.title,
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(and(isPublicAt(ctx.now), condition))
  return byLocalName(rows, ctx.locale).map(({ eligibility, name: _, ...row }, titleRank) => ({
    ...row,
    types: eligibility.types,
    titleRank,
  }))
}
