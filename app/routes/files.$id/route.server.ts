import { loadDataFile } from '#app/domain/catalogue/queries/load-data-file.server'
import { sendFile } from '#app/http/attachment.server'
import { pageLoader } from '#app/http/page.server'
import { storage } from '#app/runtime.server'

/**
 * A challenge's file. A picture of the brief is shown inside the brief; opened alone it is downloaded like other files.
 */
export const loader = pageLoader(async (ctx, { params, request }) => {
  const file = await loadDataFile(ctx, params.id ?? '')
  return sendFile(request, storage, file)
})
