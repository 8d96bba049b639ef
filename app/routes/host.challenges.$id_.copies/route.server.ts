import { cloneChallenge } from '#app/domain/editing/commands/clone-challenge.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(Empty, async (ctx, _input, { params }) => {
  const { id } = await cloneChallenge(ctx, params.id ?? '')
  return redirectWith(paths.hostChallenge(id), 'success', 'editing.done.cloned')
})
