import { asc, count, desc, eq } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import { asVisitor } from '#app/domain/shared/as-visitor'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { textPages } from '#app/i18n/pages/text-page'
import { paths } from '#app/paths'
import { challenges, results } from '#db/schema'
import { listInstitutions } from './list-institutions.server'

/** How many challenges one part of the list names: with results and languages it stays below 10 MB as a sitemap. */
const size = 2_000

/** How many parts the list of public addresses has. */
export async function countAddressParts(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db.select({ rows: count() }).from(challenges).where(isPublicAt(ctx.now))
  return Math.max(1, Math.ceil((row?.rows ?? 0) / size))
}

/**
 * A part of the paths that everyone may read, from 1, the newest challenges first; the first part has all other pages
 * too. 404 for a part that does not exist.
 */
export async function loadPublicAddresses(asked: Ctx, part: number): Promise<string[]> {
  const ctx = asVisitor(asked)
  orNotFound((Number.isSafeInteger(part) && part >= 1 && part <= (await countAddressParts(ctx))) || null)
  const { slug, publishAt, id, state } = challenges
  const rows = await ctx.db
    .select({ slug, state, resultsAt: results.publishAt })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, id))
    .where(isPublicAt(ctx.now))
    .orderBy(desc(publishAt), asc(id))
    .limit(size)
    .offset((part - 1) * size)
  const ofChallenges = rows.flatMap(row => {
    const out = row.resultsAt !== null && row.resultsAt <= ctx.now && row.state !== 'cancelled'
    return out ? [paths.challenge(row.slug), paths.results(row.slug)] : [paths.challenge(row.slug)]
  })
  return part === 1 ? [...(await otherPages(ctx)), ...ofChallenges] : ofChallenges
}

async function otherPages(ctx: Ctx): Promise<string[]> {
  const institutions = await listInstitutions(ctx)
  return [
    ...[paths.home(), paths.challenges(), paths.institutions(), paths.winners(), paths.about()],
    ...[paths.verify(), paths.metrics()],
    ...textPages.map(paths.text),
    ...Object.keys(metricCatalogue).map(paths.metric),
    ...institutions.map(({ slug }) => paths.institution(slug)),
  ]
}
