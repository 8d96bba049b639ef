import { asc, eq, gt, inArray } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { batchesAfter } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { challenges, institutions } from '#db/schema'
import { searchText } from '../denormalise'
import { searchWords } from '../search-words'

/**
 * Writes the text by which each challenge is found anew where it differs from the challenge: after a new version of
 * Meydan, and when an institution has another name. It follows from what the ledger covers, so no entry is made. Returns
 * how many differed.
 */
export async function refreshSearch(ctx: Ctx): Promise<number> {
  let differed = 0
  for await (const ids of staleTexts(ctx.db)) {
    differed += ids.length
    await ctx.transaction(async tx => {
      for (const { id, text } of await loadTexts(tx, { ids }))
        await tx.update(challenges).set({ search: text }).where(eq(challenges.id, id))
    })
  }
  return differed
}

/** How many challenges are found by another text than they have now. @unguarded for the operator only. */
export async function countStaleTexts({ db }: Ctx): Promise<number> {
  let count = 0
  for await (const ids of staleTexts(db)) count += ids.length
  return count
}

async function* staleTexts(db: Db): AsyncGenerator<string[]> {
  const batches = batchesAfter({
    start: '',
    read: (after, limit) => loadTexts(db, { after, limit }),
    keyOf: ({ id }) => id,
  })
  for await (const rows of batches) {
    const ids = rows.flatMap(({ id, search, text }) => (search === text ? [] : id))
    if (ids.length > 0) yield ids
  }
}

async function loadTexts(db: Db, which: { ids: string[] } | { after: string; limit: number }) {
  const rows = await db
    .select({
      id: challenges.id,
      search: challenges.search,
      title: challenges.title,
      summary: challenges.summary,
      brief: challenges.brief,
      themes: challenges.themes,
      lifeEvent: challenges.lifeEvent,
      institutionName: institutions.name,
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where('ids' in which ? inArray(challenges.id, which.ids) : gt(challenges.id, which.after))
    .orderBy(asc(challenges.id))
    .limit('ids' in which ? which.ids.length : which.limit)
  return rows.map(row => ({
    id: row.id,
    search: row.search,
    text: searchText({ ...row, words: searchWords(row) }),
  }))
}
