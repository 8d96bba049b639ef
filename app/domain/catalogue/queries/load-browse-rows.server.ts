import type { Ctx } from '#app/domain/shared/context'
import type { ListOrder } from '../browse-filters'
import type { ListedRow } from '../listing'
import { loadListing } from './load-listing.server'

/**
 * Every challenge that is public now, in order: one small row each, for filters, counts and sorting. The list is the
 * same object while nothing in it changes.
 */
export async function loadBrowseRows(ctx: Ctx, sort: ListOrder = 'closing'): Promise<readonly ListedRow[]> {
  const { listing } = await loadListing(ctx.db)
  return listing.at(ctx.now, sort, ctx.locale)
}
