import { isVerified } from '#app/domain/institutions/institution'
import type { Ctx } from '#app/domain/shared/context'
import { byLocalName } from '#app/domain/shared/local-text'
import { institutions } from '#db/schema'
import { isOpen } from '../browse'
import type { ListedRow } from '../listing'
import { loadBrowseRows } from './load-browse-rows.server'

/**
 * Institutions that are verified or have public challenges, sorted for the reader's language, with how many challenges
 * they have.
 */
export async function listInstitutions(ctx: Ctx) {
  const counts = countOf(await loadBrowseRows(ctx))
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
    return {
      ...institution,
      verified: isVerified({ verifiedAt, recheckSince }),
      ...(counts.get(institution.slug) ?? { challenges: 0, open: 0 }),
    }
  })
  return listed.filter(institution => institution.verified || institution.challenges > 0)
}

/** How many public challenges each institution has, by its slug. */
function countOf(rows: readonly ListedRow[]) {
  const counts = new Map<string, { challenges: number; open: number }>()
  for (const row of rows) {
    const count = counts.get(row.institution) ?? { challenges: 0, open: 0 }
    counts.set(row.institution, count)
    count.challenges += 1
    if (isOpen(row)) count.open += 1
  }
  return counts
}
