import { ExternalUrlInput } from '#app/domain/challenges/input'
import { setExternalUrl } from '#app/domain/editing/commands/set-external-url.server'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** Sets the external address of an approved challenge, which its host cannot change any more. */
export const action = buttonAction(ExternalUrlInput, async (ctx, { externalUrl }, { params }) => {
  const id = params.id ?? ''
  await setExternalUrl(ctx, id, { externalUrl })
  return redirectWith(paths.staffChallenge(id), 'success', 'editing.external_set')
})
