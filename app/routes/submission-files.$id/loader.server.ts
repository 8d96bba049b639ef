import { found } from '#app/domain/shared/refusal'
import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { attachment } from '#app/http/attachment.server'
import { page } from '#app/http/page.server'
import { storage } from '#app/runtime.server'

export const loader = page(async (ctx, { params }) => {
  const file = await loadFile(ctx, params.id ?? '')
  return attachment(found(await storage.open(file.sha256)), file)
})
