import { loadPicture } from '#app/domain/pictures/queries/load-picture.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from '#app/http/page.server'
import { sendPicture } from '#app/http/picture.server'
import { pictureHash } from '#app/paths'
import { storage } from '#app/runtime.server'

/** The cover of a challenge or the logo of an institution; a replaced picture has another address. */
export const loader = pageLoader(async (ctx, { params, request }) => {
  const { copies, ...picture } = await loadPicture(ctx, params.id ?? '')
  const copy = orNotFound(copies.find(each => pictureHash(each) === params.hash))
  return sendPicture(request, storage, { ...picture, ...copy })
})
