import { setExternalUrl } from '#app/domain/challenges/commands/set-external-url.server'
import { ExternalUrlInput } from '#app/domain/challenges/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

/** Sets the outside address of an approved challenge, which its host cannot change any more. */
export const action = press(ExternalUrlInput, async (ctx, { externalUrl }, { params }) => {
  const id = params.id ?? ''
  await setExternalUrl(ctx, id, { externalUrl, links: paths })
  return redirectWith(paths.staffChallenge(id), 'success', 'editor.external_set')
})
