import { eq } from 'drizzle-orm'
import { loadPictureOf } from '#app/domain/pictures/queries/load-pictures.server'
import type { Ctx } from '#app/domain/shared/context'
import { pageOf } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { institutions } from '#db/schema'
import { isOpen } from '../browse'
import { loadBrowseRows } from './load-browse-rows.server'
import { loadChallengeCards } from './load-challenge-cards.server'

/** The public page of an institution; 404 for one that is neither verified nor has a public challenge. */
export async function loadInstitutionPage(ctx: Ctx, { slug, page }: { slug: string; page: number }) {
  const [institution] = await ctx.db
    .select({
      id: institutions.id,
      slug: institutions.slug,
      name: institutions.name,
      about: institutions.about,
      kind: institutions.kind,
      website: institutions.website,
      verifiedAt: institutions.verifiedAt,
      recheckSince: institutions.recheckSince,
    })
    .from(institutions)
    .where(eq(institutions.slug, slug))
  const own = (await loadBrowseRows(ctx)).filter(row => row.institution === slug)
  const { rows: shown, ...paged } = pageOf(own, page, 20)
  return {
    institution: orNotFound(institution && (institution.verifiedAt || own.length > 0) ? institution : null),
    logo: institution?.verifiedAt ? await loadPictureOf(ctx.db, { institutionId: institution.id }) : null,
    cards: await loadChallengeCards(
      ctx,
      shown.map(row => row.id),
    ),
    open: own.filter(isOpen).length,
    results: own.filter(row => row.phase === 'results_out').length,
    ...paged,
  }
}
