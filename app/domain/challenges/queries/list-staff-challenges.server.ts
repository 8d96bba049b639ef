import { asc, count, desc, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { challenges, institutions } from '#db/schema'

const size = 20

/** Challenges that are or were public, the latest first, in pages, for staff. */
export async function listStaffChallenges(ctx: Ctx, page: number) {
  orNotFound((ctx.actor.kind === 'person' && ctx.actor.staff) || null)
  const where = inArray(challenges.state, ['published', 'archived', 'cancelled'])
  const [counted] = await ctx.db.select({ total: count() }).from(challenges).where(where)
  const { from, ...paged } = pageAt(Number(counted?.total ?? 0), page, size)
  const rows = await ctx.db
    .select({
      id: challenges.id,
      title: challenges.title,
      institution: institutions.name,
      publishAt: challenges.publishAt,
      timeZone: challenges.timeZone,
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(where)
    .orderBy(desc(challenges.publishAt), asc(challenges.id))
    .limit(size)
    .offset(from)
  return { rows, ...paged }
}
