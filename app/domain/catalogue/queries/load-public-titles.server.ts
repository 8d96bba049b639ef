import { desc } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import type { Ctx } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { challenges } from '#db/schema'

const most = 500

/** The titles of the newest public challenges by slug, in the reader's language: signed files name only the slug. */
export async function loadPublicTitles(ctx: Ctx): Promise<Record<string, string>> {
  const rows = await ctx.db
    .select({ slug: challenges.slug, title: challenges.title })
    .from(challenges)
    .where(isPublicAt(ctx.now))
    .orderBy(desc(challenges.publishAt))
    .limit(most)
  return Object.fromEntries(rows.map(({ slug, title }) => [slug, localText(title, ctx.locale)]))
}
