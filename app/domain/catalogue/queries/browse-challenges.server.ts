import { participantTypes } from '#app/domain/people/person'
import type { Ctx } from '#app/domain/shared/context'
import { byLocalName, type LocalText } from '#app/domain/shared/local-text'
import { browse } from '../browse'
import type { BrowseFilters } from '../browse-filters'
import type { ListedRow } from '../listing'
import { loadChallengeCards } from './load-challenge-cards.server'
import { searchChallenges } from './search-challenges.server'

/**
 * One page of the list, with how many challenges each filter would show. `nearest`: the words that were found instead
 * where no challenge contains all that were typed.
 */
export async function browseChallenges(ctx: Ctx, filters: BrowseFilters) {
  const { all, rows, nearest } = await searchChallenges(ctx, filters)
  const { ids, ...list } = browse(rows, filters, participantTypes)
  return {
    ...list,
    nearest,
    cards: await loadChallengeCards(ctx, ids),
    institutions: byLocalName(institutionsOf(rows, all, filters.institution), ctx.locale),
  }
}

/** The institutions of the rows, and the chosen one. */
function institutionsOf(rows: readonly ListedRow[], all: readonly ListedRow[], chosen: string | null) {
  const names = new Map<string, LocalText>()
  for (const { institution, institutionName } of rows) names.set(institution, institutionName)
  if (chosen !== null && !names.has(chosen)) {
    const row = all.find(({ institution }) => institution === chosen)
    if (row) names.set(chosen, row.institutionName)
  }
  return [...names].map(([slug, name]) => ({ slug, name }))
}
