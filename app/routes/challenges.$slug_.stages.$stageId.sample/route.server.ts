import { loadSample } from '#app/domain/attempts/queries/load-sample.server'
import { sendFile } from '#app/http/attachment.server'
import { pageLoader } from '#app/http/page.server'
import { storage } from '#app/runtime.server'

export const loader = pageLoader(async (ctx, { params, request }) => {
  const place = { slug: params.slug ?? '', stageId: params.stageId ?? '' }
  return sendFile(request, storage, await loadSample(ctx, place))
})
