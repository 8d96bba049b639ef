import { cloneChallenge } from '#app/domain/challenges/commands/clone-challenge.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(Empty, async (ctx, _input, { params }) => {
  const { id } = await cloneChallenge(ctx, params.id ?? '')
  return redirectWith(paths.hostChallenge(id), 'success', 'editor.done.cloned')
})
