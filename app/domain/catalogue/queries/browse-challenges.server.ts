import { inArray } from 'drizzle-orm'
import { participantTypes } from '#app/domain/people/person'
import type { Ctx } from '#app/domain/shared/context'
import { byLocalName } from '#app/domain/shared/local-text'
import { institutions } from '#db/schema'
import { browse } from '../browse'
import { type BrowseFilters, searchWords } from '../browse-filters'
import { nearestWord, type Vocabulary } from '../spelling'
import { loadBrowseRows, loadNearestRows } from './load-browse-rows.server'
import { loadChallengeCards } from './load-challenge-cards.server'
import { loadVocabulary } from './load-vocabulary.server'

type LoadVocabulary = (ctx: Ctx) => Promise<Vocabulary>

/**
 * One page of the list, with how many challenges each filter would show. `nearest`: the words that were found instead
 * where no challenge contains all that were typed.
 */
export async function browseChallenges(
  ctx: Ctx,
  filters: BrowseFilters,
  vocabularyOf: LoadVocabulary = loadVocabulary,
) {
  const { rows, nearest } = await search(ctx, searchWords(filters.q), vocabularyOf)
  const { ids, ...list } = browse(rows, filters, participantTypes)
  const slugs = [...new Set([...rows.map(row => row.institution), filters.institution ?? ''])]
  return {
    ...list,
    nearest,
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

async function search(ctx: Ctx, words: readonly string[], vocabularyOf: LoadVocabulary) {
  const rows = await loadBrowseRows(ctx, words)
  if (rows.length > 0 || words.length === 0) return { rows, nearest: null }
  const vocabulary = await vocabularyOf(ctx)
  const near = words.map(word => nearestWord(word, vocabulary))
  const found = await loadNearestRows(ctx, near)
  return { rows: found, nearest: found.length > 0 ? near.join(' ') : null }
}
