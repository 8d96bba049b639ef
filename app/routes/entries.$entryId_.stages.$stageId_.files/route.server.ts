import { signedIn } from '#app/domain/shared/context'
import { addFile } from '#app/domain/submissions/commands/add-file.server'
import { DraftFileInput } from '#app/domain/submissions/input'
import { consume } from '#app/http/limits.server'
import { formAction } from '#app/http/submit.server'
import { storage } from '#app/runtime.server'

/** Adds a file that a script has uploaded beforehand, at once and not with the next save. */
export const action = formAction(DraftFileInput, async (ctx, input, { params }) => {
  await consume('uploads', signedIn(ctx).id)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const fileId = await addFile(ctx, storage, { ...place, ...input })
  return Response.json({ fileId })
})
