import { removeDataFile } from '#app/domain/editing/commands/remove-data-file.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

const Removal = z.strictObject({ _method: z.literal('delete') })

export const action = buttonAction(Removal, async (ctx, _input, { params }) => {
  const id = params.id ?? ''
  await removeDataFile(ctx, id, params.fileId ?? '')
  return redirectWith(paths.challengeSection(id, 'files'), 'success', 'editing.files.removed')
})
