import { embedPartOf } from '#app/domain/embeds/embed-part'
import { loadEmbed } from '#app/domain/embeds/queries/load-embed.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { embedFile } from '#app/http/embed-file.server'
import { pageLoader } from '#app/http/page.server'

/** Part of a challenge for a frame on another site. */
export const loader = pageLoader(async (ctx, { params, onTimedText }) => {
  const part = orNotFound(embedPartOf(params.part))
  const embed = await loadEmbed(ctx, { slug: params.slug ?? '', board: part === 'board' })
  return embedFile(ctx, { part, embed, onTimedText })
})
