import { browse } from '#app/domain/catalogue/browse'
import { searchChallenges } from '#app/domain/catalogue/queries/search-challenges.server'
import { participantTypes } from '#app/domain/people/person'
import type { Ctx } from '#app/domain/shared/context'
import { savedFilters } from '../follows'

/** Those of these public challenges that a saved search finds by all of its words; nearest words are no match. */
export async function matchSearch(ctx: Ctx, query: string, ids: ReadonlySet<string>): Promise<Set<string>> {
  const filters = savedFilters(query)
  const { rows, nearest } = await searchChallenges(ctx, filters)
  const own = nearest === null ? rows.filter(({ id }) => ids.has(id)) : []
  const found = new Set<string>()
  const { pages } = browse(own, filters, participantTypes)
  for (let page = 1; page <= pages; page++)
    for (const id of browse(own, { ...filters, page }, participantTypes).ids) found.add(id)
  return found
}
