/** Which solutions the gallery shows: all, those with a prize, those of finalists, or those with one prize. */
export type GalleryFilter = 'all' | 'winners' | 'finalists' | { prizeId: string }

/** The filter in an address; what is unknown filters nothing. */
export function galleryFilter(show: string | null): GalleryFilter {
  if (show === 'winners' || show === 'finalists') return show
  return show && /^\w{1,40}$/.test(show) && show !== 'all' ? { prizeId: show } : 'all'
}

/** The same filter in an address; null for all. */
export function filterParam(filter: GalleryFilter): string | null {
  if (filter === 'all') return null
  return typeof filter === 'string' ? filter : filter.prizeId
}
