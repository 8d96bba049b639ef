import { removeDataFile } from '#app/domain/challenges/commands/remove-data-file.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

const Removal = z.strictObject({ _method: z.literal('delete') })

export const action = press(Removal, async (ctx, _input, { params }) => {
  const id = params.id ?? ''
  await removeDataFile(ctx, id, params.fileId ?? '')
  return redirectWith(paths.challengeSection(id, 'files'), 'success', 'editor.files.removed')
})
