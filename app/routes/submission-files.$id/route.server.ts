import { cleanFile } from '#app/domain/submissions/commands/clean-file.server'
import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { sendFile } from '#app/http/attachment.server'
import { pageLoader } from '#app/http/page.server'
import { storage } from '#app/runtime.server'

/** Readers who may not know the team get the copy without authors. */
export const loader = pageLoader(async (ctx, { params, request }) => {
  const file = await loadFile(ctx, params.id ?? '')
  const copy = file.nameless ? await cleanFile(ctx, storage, file) : null
  return sendFile(request, storage, { ...file, ...copy })
})
