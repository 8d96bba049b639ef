import { inArray } from 'drizzle-orm'
import { participantTypes } from '#app/domain/people/person'
import type { Ctx } from '#app/domain/shared/context'
import { byLocalName } from '#app/domain/shared/local-text'
import { institutions } from '#db/schema'
import { browse } from '../browse'
import type { BrowseFilters } from '../browse-filters'
import { loadBrowseRows } from './load-browse-rows.server'
import { loadChallengeCards } from './load-challenge-cards.server'

/** One page of the list, with how many challenges each filter would show. */
export async function browseChallenges(ctx: Ctx, filters: BrowseFilters) {
  const rows = await loadBrowseRows(ctx, filters.q)
  const { ids, ...list } = browse(rows, filters, participantTypes)
  const slugs = [...new Set([...rows.map(row => row.institution), filters.institution ?? ''])]
  return {
    ...list,
    cards: await loadChallengeCards(ctx, ids),
    institutions: byLocalName(
      await ctx.db
        .select({ slug: institutions.slug, name: institutions.name })
        .from(institutions)
        .where(inArray(institutions.slug, rows.length > 0 ? slugs : [''])),
      ctx.locale,
    ),
  }
}
