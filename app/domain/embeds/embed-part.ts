/** What of a challenge other sites can show, with the height of its frame in pixels. */
export const embedParts = ['card', 'countdown', 'board'] as const
export type EmbedPart = (typeof embedParts)[number]

export const embedHeights: Record<EmbedPart, number> = { card: 340, countdown: 180, board: 520 }

export function embedPartOf(text: string | undefined): EmbedPart | null {
  return embedParts.find(each => each === text) ?? null
}

/** What the host copies into a page of another site. */
export function embedCode({ address, title, part }: { address: string; title: string; part: EmbedPart }) {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const source = address.replaceAll('&', '&amp;')
  const size = `width="100%" height="${embedHeights[part]}"`
  return `<iframe src="${source}" title="${name}" ${size} frameborder="0" loading="lazy"></iframe>`
}
