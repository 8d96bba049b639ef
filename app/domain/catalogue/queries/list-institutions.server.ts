import { isVerified } from '#app/domain/institutions/institution'
import type { Ctx } from '#app/domain/shared/context'
import { byLocalName } from '#app/domain/shared/local-text'
import { institutions } from '#db/schema'
import { loadBrowseRows } from './load-browse-rows.server'

/**
 * Institutions that are verified or have public challenges, sorted for the reader's language, with how many challenges
 * they have.
 */
export async function listInstitutions(ctx: Ctx) {
  const rows = await loadBrowseRows(ctx)
  const known = await ctx.db
    .select({
      slug: institutions.slug,
      name: institutions.name,
      kind: institutions.kind,
      verifiedAt: institutions.verifiedAt,
      recheckSince: institutions.recheckSince,
    })
    .from(institutions)
  const listed = byLocalName(known, ctx.locale).map(({ verifiedAt, recheckSince, ...institution }) => {
    const own = rows.filter(row => row.institution === institution.slug)
    const open = own.filter(row => row.phase === 'open' || row.phase === 'closing_soon').length
    return {
      ...institution,
      verified: isVerified({ verifiedAt, recheckSince }),
      challenges: own.length,
      open,
    }
  })
  return listed.filter(institution => institution.verified || institution.challenges > 0)
}
