import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { loadShareWords, type SharedPage } from '#app/domain/catalogue/queries/load-share-words.server'
import type { Ctx } from '#app/domain/shared/context'
import { isLocale } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import type { PageArgs } from '#app/http/page.server'
import { drawSharePicture } from '#app/services/draw-share-picture.server'
import { rememberedWithin } from '#app/services/remembered'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'

/** Pictures that were drawn, by all that they say: one with another title is another picture. */
const drawn = rememberedWithin<Buffer>(20_000_000, picture => picture.length)

/** A page's picture for sharing, in the language of its address. */
export async function sendSharePicture(
  ctx: Ctx,
  { params, request }: PageArgs,
  of: SharedPage,
): Promise<Response> {
  const locale = orNotFound(isLocale(params.lang) ? params.lang : null)
  const { pattern, words } = await loadShareWords({ ...ctx, locale }, { slug: params.slug ?? '', of })
  const key = createHash('sha256').update(JSON.stringify({ pattern, words })).digest('hex')
  const headers = new Headers({
    ETag: `"${key.slice(0, 32)}"`,
    'Cache-Control': 'public, max-age=600',
    'Content-Type': 'image/png',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  if (request.headers.get('if-none-match') === headers.get('ETag'))
    return new Response(null, { status: 304, headers })
  const band = () => renderToStaticMarkup(createElement(LatticePanel, pattern))
  const picture = await drawn(key, () => drawSharePicture({ ...words, band: band() }))
  headers.set('Content-Length', String(picture.length))
  return new Response(new Uint8Array(picture), { headers })
}
