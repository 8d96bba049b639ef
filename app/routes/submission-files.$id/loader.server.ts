import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { sendFile } from '#app/http/attachment.server'
import { page } from '#app/http/page.server'
import { storage } from '#app/runtime.server'

export const loader = page(async (ctx, { params, request }) => {
  const file = await loadFile(ctx, params.id ?? '')
  return sendFile(request, storage, file)
})
