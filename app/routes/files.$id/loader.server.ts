import { loadDataFile } from '#app/domain/challenges/queries/load-data-file.server'
import { found } from '#app/domain/shared/refusal'
import { attachment } from '#app/http/attachment.server'
import { page } from '#app/http/page.server'
import { storage } from '#app/runtime.server'

/** A challenge's file. A picture of the brief shows inside the brief; opened alone it is saved like any other. */
export const loader = page(async (ctx, { params }) => {
  const file = await loadDataFile(ctx, params.id ?? '')
  return attachment(found(await storage.open(file.sha256)), file)
})
