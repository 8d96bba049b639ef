import { and, asc, gt } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import type { Ctx } from '#app/domain/shared/context'
import { batchesAfter } from '#app/services/batches.server'
import { challenges } from '#db/schema'
import type { Vocabulary } from '../spelling'

/** The words of all public challenges, for searches that find nothing. */
export async function loadVocabulary({ db, now }: Ctx): Promise<Vocabulary> {
  const vocabulary = new Map<string, number>()
  const batches = batchesAfter({
    start: '',
    read: (last, limit) =>
      db
        .select({ id: challenges.id, search: challenges.search })
        .from(challenges)
        .where(and(isPublicAt(now), gt(challenges.id, last)))
        .orderBy(asc(challenges.id))
        .limit(limit),
    keyOf: row => row.id,
  })
  for await (const rows of batches)
    for (const { search } of rows)
      for (const word of new Set(search.match(/[\p{L}\p{N}]+/gu)))
        vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
  return vocabulary
}
