import { count, desc, eq } from 'drizzle-orm'
import { localOf } from '#app/domain/challenges/zoned-time'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { certificates, certificateTerms } from '#db/schema'

const rowsEach = 50

/** The certificates of a challenge, for its host: which it gives and from when, and those that people took. */
export async function loadCertificateDesk(ctx: Ctx, challengeId: string, page: number) {
  const { challenge, standing, result } = await loadHostStageContext(ctx.db, ctx, challengeId)
  const { id, slug, title, timeZone } = challenge
  const [terms] = await ctx.db.select().from(certificateTerms).where(eq(certificateTerms.challengeId, id))
  const own = eq(certificates.challengeId, id)
  const [counted] = await ctx.db.select({ total: count() }).from(certificates).where(own)
  const { from, ...paged } = pageAt(Number(counted?.total ?? 0), page, rowsEach)
  const rows = await ctx.db
    .select()
    .from(certificates)
    .where(own)
    .orderBy(desc(certificates.issuedAt), desc(certificates.id))
    .limit(rowsEach)
    .offset(from)
  return {
    challenge: { id, slug, title, timeZone },
    host: standing.host,
    publishAt: result?.publishAt ?? null,
    kinds: terms?.kinds ?? [],
    from: terms?.from ? localOf(terms.from, timeZone) : '',
    total: Number(counted?.total ?? 0),
    ...paged,
    rows: rows.map(({ statement, userId: _, challengeId: __, entryId: ___, ...row }) => ({
      ...row,
      name: statement?.name ?? null,
      team: statement?.team ?? null,
      can: { revoke: row.revokedAt === null },
    })),
  }
}
