import { and, eq } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { containsText } from '#app/domain/shared/contains.server'
import type { Ctx } from '#app/domain/shared/context'
import { byLocalName } from '#app/domain/shared/local-text'
import { challenges, institutions, results } from '#db/schema'
import type { BrowseRow } from '../browse'
import { searchWords } from '../browse-filters'
import { phaseAt } from './public-challenges.server'

/** Every public challenge that contains all the words: one small row each, for filters, counts and sorting. */
export async function loadBrowseRows(ctx: Ctx, q = ''): Promise<BrowseRow[]> {
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
    .where(and(isPublicAt(ctx.now), ...searchWords(q).map(word => containsText(challenges.search, word))))
  return byLocalName(rows, ctx.locale).map(({ eligibility, name: _, ...row }, titleRank) => ({
    ...row,
    types: eligibility.types,
    titleRank,
  }))
}
