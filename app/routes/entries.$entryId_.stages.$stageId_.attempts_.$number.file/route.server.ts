import { loadAttemptFile } from '#app/domain/attempts/queries/load-attempts.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { sendFile } from '#app/http/attachment.server'
import { pageLoader } from '#app/http/page.server'
import { storage } from '#app/runtime.server'

export const loader = pageLoader(async (ctx, { params, request }) => {
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const file = orNotFound(await loadAttemptFile(ctx, place, Number(params.number)))
  const { name, size, sha256 } = file
  return sendFile(request, storage, { name, size, sha256, mediaType: 'application/octet-stream' })
})
