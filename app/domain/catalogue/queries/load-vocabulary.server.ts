import { and, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { catalogueIndex } from '#db/catalogue-index.server'
import type { Db } from '#db/client.server'
import { challenges } from '#db/schema'
import { tokensOf } from '../search-query'
import { type Vocabulary, vocabularyOf } from '../spelling'
import { loadListing } from './load-listing.server'

type Kept = { vocabulary: Vocabulary; revision: number }

/** One for each database of this process. */
const kept = new WeakMap<Db, Kept>()

/** After more changes than these all words are read again. */
const mostChanges = 100

/**
 * The words of all challenges with a date of publication, for searches that find nothing. Some are not public yet, and
 * some are in no text any more: the caller uses only those that a public challenge has. @unguarded
 */
export async function loadVocabulary(db: Db): Promise<Vocabulary> {
  const { revision } = await loadListing(db)
  const known = kept.get(db)
  if (known?.revision === revision) return known.vocabulary
  const vocabulary = (known && (await withChanges(db, known))) ?? vocabularyOf(await loadWords(db))
  kept.set(db, { vocabulary, revision })
  return vocabulary
}

async function loadWords(db: Db): Promise<string[]> {
  const rows = await db.select({ word: sql<string>`word` }).from(catalogueIndex.words)
  return rows.map(({ word }) => word)
}

/** The known words and those of the texts that have changed; null where too many have. */
async function withChanges(db: Db, { vocabulary, revision }: Kept): Promise<Vocabulary | null> {
  const texts = await db
    .select({ search: challenges.search })
    .from(catalogueIndex.rows)
    .innerJoin(challenges, eq(challenges.id, sql`listed.challenge_id`))
    .where(and(gt(sql`listed.revision`, revision), isNotNull(challenges.publishAt)))
    .limit(mostChanges + 1)
  if (texts.length > mostChanges) return null
  const known = new Set(vocabulary.words)
  const words = new Set(texts.flatMap(({ search }) => tokensOf(search)))
  const added = [...words].filter(word => !known.has(word))
  return added.length === 0 ? vocabulary : vocabularyOf([...vocabulary.words, ...added])
}
